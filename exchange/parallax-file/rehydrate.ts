import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { hashOfText, type Revision } from '../../model/revision.ts';
import type { Selectors } from '../../model/selector.ts';
import { placeBlocksOf } from '../withheld-text/place-block-lengths.ts';
import { findHashedQuote } from '../withheld-text/find-hashed-quote.ts';
import type {
  HashedQuote,
  LiveWithheldAnnotation,
  WithheldAnnotation,
  WithheldRevision,
} from '../../model/withheld-text.ts';
import type { ProjectRecords } from './project-records.ts';

/** Where texts that a file left out may be found: the reader's library, or pages that were just read. */
export interface TextsAtHand {
  /** The texts of that article that are at hand, by its canonical address; the newest first. */
  revisionsOf: (canonicalUrl: string) => Promise<readonly Revision[]>;
}

/** How much of a file without texts could be filled in. */
export interface RehydrationReport {
  /** Live annotations in the file. */
  annotations: number;
  /** Those whose words were found: all that were taken. */
  matched: number;
  /** Of those, the ones that were found in another version of the text, at another place. */
  moved: number;
  /** Articles of which no text was at hand. */
  articlesWithoutText: number;
}

/** Fills the words into records that come as a project's file has them: articles before revisions, those before annotations. */
export class Rehydrator {
  readonly report: RehydrationReport = { annotations: 0, matched: 0, moved: 0, articlesWithoutText: 0 };
  readonly #texts: TextsAtHand;
  readonly #salt: string;
  readonly #addresses = new Map<Id, string>();
  /** Of each article the last looked up, so that its annotations find them without reading the library again. */
  #atHand: { article: Id; revisions: readonly Revision[] } | null = null;
  readonly #filled = new Map<Id, { article: Id; hash: string }>();

  constructor(texts: TextsAtHand, salt: string) {
    this.#texts = texts;
    this.#salt = salt;
  }

  async fill({ kind, records }: ProjectRecords): Promise<ProjectRecords> {
    if (kind === 'articles') await this.#meet(records as readonly Article[]);
    if (kind === 'revisions') {
      return {
        kind,
        records: await each(records as unknown as readonly WithheldRevision[], (one) => this.#revision(one)),
      };
    }
    if (kind === 'annotations') {
      return {
        kind,
        records: await each(records as unknown as readonly WithheldAnnotation[], (one) => this.#annotation(one)),
      };
    }
    return { kind, records };
  }

  async #meet(articles: readonly Article[]): Promise<void> {
    for (const { id, canonicalUrl } of articles) {
      this.#addresses.set(id, canonicalUrl);
      if ((await this.#revisionsOf(id)).length === 0) this.report.articlesWithoutText += 1;
    }
  }

  async #revisionsOf(article: Id): Promise<readonly Revision[]> {
    if (this.#atHand?.article !== article) {
      const address = this.#addresses.get(article);
      this.#atHand = { article, revisions: address ? await this.#texts.revisionsOf(address) : [] };
    }
    return this.#atHand.revisions;
  }

  /** The very text that was left out, told by its hash. */
  async #revision({ blocks, ...about }: WithheldRevision): Promise<Revision | null> {
    this.#filled.set(about.id, { article: about.article, hash: about.textHash });
    const same = (await this.#revisionsOf(about.article)).find(({ textHash }) => textHash === about.textHash);
    if (!same || (await hashOfText(same.text)) !== about.textHash) return null;
    return { ...about, text: same.text, blocks: placeBlocksOf(same.text, blocks) ?? same.blocks };
  }

  async #annotation(annotation: WithheldAnnotation): Promise<Annotation | null> {
    if (annotation.deleted) return annotation;
    this.report.annotations += 1;
    const wanted = this.#filled.get(annotation.revision)?.hash;
    const revisions = await this.#revisionsOf(annotation.article);
    // Its own revision before others: there the words stand where they stood.
    for (const revision of revisions.toSorted(
      (one, other) => Number(other.textHash === wanted) - Number(one.textHash === wanted),
    )) {
      const selectors = await this.#selectors(annotation.selectors, revision.text);
      if (!selectors) continue;
      this.report.matched += 1;
      const isSame = revision.textHash === wanted;
      if (!isSame) this.report.moved += 1;
      const { history: former, ...rest } = annotation;
      const history = former ? await this.#history(former, revision.text) : [];
      return {
        ...rest,
        selectors,
        revision: isSame ? rest.revision : revision.id,
        ...(history.length > 0 && { history }),
      };
    }
    return null;
  }

  /** Former places whose words are not in the text are left out: nobody can tell any more what they were. */
  async #history(former: NonNullable<LiveWithheldAnnotation['history']>, text: string) {
    const filled = await Promise.all(
      former.map(async (one) => ({ ...one, selectors: await this.#selectors(one.selectors, text) })),
    );
    return filled.flatMap(({ selectors, ...one }) => (selectors ? [{ ...one, selectors }] : []));
  }

  async #selectors(selectors: LiveWithheldAnnotation['selectors'], text: string): Promise<Selectors | null> {
    const hashed = selectors.find((selector): selector is HashedQuote => selector.type === 'HashedQuote');
    if (!hashed) return null;
    const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
    const start = await findHashedQuote(text, { ...hashed, start: position?.start ?? null }, this.#salt);
    if (start === null) return null;
    const end = start + hashed.length;
    return selectors.map((selector) => {
      if (selector.type === 'TextPositionSelector') return { type: selector.type, start, end };
      return {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - selector.prefix), start),
        suffix: text.slice(end, end + selector.suffix),
      };
    });
  }
}

/** What could be filled in, one after the other: each may read the library. */
async function each<In, Out>(records: readonly In[], fill: (record: In) => Promise<Out | null>): Promise<Out[]> {
  const filled: Out[] = [];
  for (const record of records) {
    const whole = await fill(record);
    if (whole) filled.push(whole);
  }
  return filled;
}
