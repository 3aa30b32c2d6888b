import { readingPage, readPage, wholePageText, type PageReading } from '../../page/reading/read-page.ts';
import { ask, RequestFailed } from '../../messaging/ask.ts';
import type { Answers } from '../../messaging/contract.ts';
import type { PageCapture } from '../../model/page-capture.ts';
import { plainAddress } from '../../model/plain-address.ts';
import { ArticleRegion } from '../../page/watching/article-region.ts';
import { isEndShown } from '../../page/watching/end-shown.ts';
import { freshCanonical, loadedAddress, type SeenCanonicals } from '../../page/reading/fresh-canonical.ts';
import { inSlices } from '../../page/text/slices.ts';
import type { Concern } from '../../page/watching/watch-text.ts';
import { leftInDocument } from './left-in-document.ts';
import { Settling } from './settling.ts';

/** Which article of the library the page is, and the revision that holds its text. */
export interface KeptText {
  article: string;
  revision: string;
}

/** The page as it was last read, and what the library keeps of it. */
export class CapturedPage implements Concern {
  /** The address that it is filed under; a page that goes on to another address is another article. */
  address = location.href;
  readonly #openedAt = plainAddress(location.href);
  #reading = readPage(document);
  #region = new ArticleRegion(this.#reading.article);
  /** Whether words beside the article changed since it was read. */
  #restChanged = false;
  #kept: (KeptText & { text: string; wasLoading: boolean; mayGoOn: boolean }) | null = null;
  readonly #settling = new Settling(() => isEndShown(this.#reading.article));

  get reading(): PageReading {
    if (this.#restChanged) this.#reading = { ...this.#reading, wholePage: once(() => wholePageText(document)) };
    this.#restChanged = false;
    return this.#reading;
  }

  get article(): string | null {
    return this.#kept?.article ?? null;
  }

  /** Whether the page has another address by now: its text is none of this article's any more, or will not be for long. */
  get hasGoneOn(): boolean {
    return plainAddress(location.href) !== this.#openedAt;
  }

  /** The revision that the library last kept of it; null before the first. */
  get revision(): string | null {
    return this.#kept?.revision ?? null;
  }

  /** Takes the page into the library; the answer tells what to paint on it. */
  async capture(): Promise<Answers['article.read']> {
    const { text } = this.#reading.article;
    const { isLoading: loading, hasEnded: endSeen } = this.#settling;
    const answer = await ask('article.read', { ...captureOf(this.address, this.#reading), loading, endSeen });
    const { article, revision, mayGoOn } = answer;
    this.#kept = { article, revision, text, wasLoading: loading, mayGoOn };
    return answer;
  }

  /**
   * Captures the page again once it has come to rest, where the library has it as one that was still loading; the answer is null
   * where that is not needed, or the signal aborts before.
   */
  async captureSettled(signal: AbortSignal): Promise<Answers['article.read'] | null> {
    await this.#settling.whenSettled(signal);
    return this.#kept?.wasLoading && !signal.aborted ? this.capture() : null;
  }

  /** The same once the reader has seen its end, where the library has it as the beginning of what it was. */
  async captureEnded(signal: AbortSignal): Promise<Answers['article.read'] | null> {
    if (!this.#kept?.mayGoOn) return null;
    await this.#settling.whenEnded(signal);
    return signal.aborted ? null : this.capture();
  }

  /**
   * Reads the page again after its text changed. The library hears of it only when the reader marks something
   * (see `keptText`): a page that never rests must not fill it with revisions.
   * @param superseded in slices until it aborts, in one go where it is null. @returns false where it aborted, or the page went on.
   */
  async readAgain(superseded: AbortSignal | null): Promise<boolean> {
    const reading = await inSlices(readingPage(document), superseded);
    if (!reading || this.hasGoneOn) return false;
    if (reading.article.text !== this.#reading.article.text) this.#settling.restart();
    this.#reading = reading;
    this.#region = new ArticleRegion(reading.article);
    this.#restChanged = false;
    return true;
  }

  isChangedBy(record: MutationRecord): boolean {
    this.#restChanged = true;
    return this.#region.isChangedBy(record);
  }

  isRestyledBy(element: Element): boolean {
    return this.#region.isRestyledBy(element);
  }

  /**
   * The revision that holds the text as it was last read; captured first where the library has an older one, or where another
   * tab may have replaced it, as happens to one that was not whole.
   * @throws {RequestFailed} where the page went on to another article.
   */
  async keptText(): Promise<KeptText> {
    if (this.hasGoneOn) throw new RequestFailed('PageLeft', GONE_ON);
    const isLasting = this.#kept && !this.#kept.wasLoading && !this.#kept.mayGoOn;
    if (!isLasting || this.#kept?.text !== this.#reading.article.text) await this.capture();
    const { article, revision } = this.#kept as KeptText;
    return { article, revision };
  }
}

const GONE_ON = 'The page went on to another article. Click the Parallax button in the toolbar to read it.';

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function captureOf(url: string, { metadata, article, extractor, kind, ...page }: PageReading): PageCapture {
  const blocks = article.blocks.map((block) => ({ kind: block.kind, text: block.text }));
  const canonical = freshCanonical(page.canonical, url, loadedAddress(), seenCanonicals());
  return { url, canonical, metadata, blocks, extractor, kind };
}

/** Outlives each reading: the next one, at another address of the same document, has to know what was there before. */
function seenCanonicals(): SeenCanonicals {
  return (leftInDocument().canonicals ??= new Map());
}
