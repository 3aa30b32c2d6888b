import { ask } from '../../messaging/ask.ts';
import type { Answers } from '../../messaging/contract.ts';
import type { PageCapture } from '../../model/page-capture.ts';
import { freshCanonical, loadedAddress, type SeenCanonicals } from '../../page/fresh-canonical.ts';
import { readPage, type PageReading } from '../../page/read-page.ts';

/** Which article of the library the page is, and the revision that holds its text. */
export interface KeptText {
  article: string;
  revision: string;
}

/** The page as it was last read, and what the library keeps of it. */
export class CapturedPage {
  /** The address that was read; a page that goes on to another address is another article. */
  readonly address = location.href;
  #reading = readPage(document);
  #kept: (KeptText & { text: string }) | null = null;

  get reading(): PageReading {
    return this.#reading;
  }

  get article(): string | null {
    return this.#kept?.article ?? null;
  }

  /** The revision that the library last kept of it; null before the first. */
  get revision(): string | null {
    return this.#kept?.revision ?? null;
  }

  /** Takes the page into the library; the answer tells what to paint on it. */
  async capture(): Promise<Answers['article.read']> {
    const { text } = this.#reading.article;
    const answer = await ask('article.read', captureOf(this.address, this.#reading));
    this.#kept = { article: answer.article, revision: answer.revision, text };
    return answer;
  }

  /**
   * Reads the page again after its text changed. The library hears of it only when the reader marks something
   * (see `keptText`): a page that never rests must not fill it with revisions.
   */
  readAgain(): void {
    this.#reading = readPage(document);
  }

  /** The revision that holds the text as it was last read; captured first where the library has an older one. */
  async keptText(): Promise<KeptText> {
    if (this.#kept?.text !== this.#reading.article.text) await this.capture();
    const { article, revision } = this.#kept as KeptText;
    return { article, revision };
  }
}

function captureOf(url: string, { metadata, article, extractor, kind, ...page }: PageReading): PageCapture {
  const blocks = article.blocks.map((block) => ({ kind: block.kind, text: block.text }));
  const canonical = freshCanonical(page.canonical, url, loadedAddress(), seenCanonicals());
  return { url, canonical, metadata, blocks, extractor, kind };
}

/** Outlives each reading: the next one, at another address of the same document, has to know what was there before. */
function seenCanonicals(): SeenCanonicals {
  const world = globalThis as { parallaxCanonicals?: SeenCanonicals };
  return (world.parallaxCanonicals ??= new Map());
}
