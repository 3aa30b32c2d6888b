import { signatureOf } from '../../analysis/near-duplicates.ts';
import type { ArticleProposal, FileRefusal } from '../../exchange/article-files/article-proposal.ts';
import type { GivenFile } from '../../exchange/article-files/open-files.ts';
import { readArticleFiles, type ReadingOptions } from '../../exchange/article-files/read-article-files.ts';
import { countsAsText, foldWhiteSpace, type Block } from '../../model/article-text.ts';
import { textAndHash } from '../../model/revision.ts';
import { articleOf } from '../../storage/articles.ts';
import type { ImportOutcome } from '../../storage/article-import/import-articles.ts';
import { eachLatestText, latestTextAt } from '../../storage/latest-texts.ts';
import type { LongWork } from '../../storage/long-work.ts';
import { TwinFinder, type ArticleThere, type ComparedText } from './twins/find-twins.ts';
import { HeldProposals } from './held-proposals.ts';
import type { ImportRow, Original, Twin } from './import-row.ts';
import { keepRows, type KeptRows, type RowChoice } from './keep-rows.ts';

export interface ReadRows {
  rows: ImportRow[];
  refusals: FileRefusal[];
}

interface ReadingWork extends Pick<ReadingOptions, 'readHtml' | 'mappings'> {
  signal: AbortSignal;
  /** Told how many articles of the library were compared, or how many bytes of the files were read. */
  progress: (step: 'library' | 'files', done: number, total: number) => void;
}

/**
 * Articles in one import, which is what bounds its memory: the page holds about 1.5 kB of each to show and correct it, the worker 1 kB to
 * compare it.
 */
const MOST_ARTICLES = 20_000;

/** UTF-16 units of a body that a person sees before it is kept. */
const OPENING = 240;

/**
 * One import from its first file to its last article. It holds the texts, since a page need not: a worker has one of these.
 * Nothing is in the library before {@link keep}.
 */
export class ArticleImport {
  readonly #most: number;
  #finder: TwinFinder | null = null;
  readonly #proposals = new HeldProposals();
  /** What became of rows in the library, by their keys. */
  readonly #kept = new Map<number, ImportOutcome>();

  /** @param most articles that it takes. */
  constructor(most = MOST_ARTICLES) {
    this.#most = most;
  }

  /**
   * Reads files, and finds for each article the one that it may be the same as.
   * @throws what the signal was aborted with; nothing of these files is then held.
   */
  async read(files: readonly GivenFile[], work: ReadingWork): Promise<ReadRows> {
    this.#finder ??= await this.#newFinder(work);
    const held = this.#proposals.count;
    const refusals: FileRefusal[] = [];
    const rows: ImportRow[] = [];
    const progress = (done: number, total: number) => work.progress('files', done, total);
    try {
      for await (const reading of readArticleFiles(files, { ...work, progress })) {
        if ('refusal' in reading) {
          refusals.push(reading.refusal);
          continue;
        }
        if (this.#proposals.count >= this.#most) {
          refusals.push({ source: reading.proposal.source, reason: tooMany(this.#most) });
          break;
        }
        rows.push(await this.#rowOf(reading.proposal, this.#finder));
        // A table of thousands is read at one go: in between, a cancel has to be heard.
        if (rows.length % 100 === 99) await new Promise((resolve) => setTimeout(resolve));
      }
    } catch (error) {
      this.#forget(held);
      throw error;
    }
    return { rows, refusals };
  }

  async blocksOf(key: number): Promise<Block[]> {
    return [...((await this.#proposals.get(key))?.blocks ?? [])];
  }

  /** Takes rows into the library. What is kept by then is told, also where it is cancelled or fails. */
  keep(choices: readonly RowChoice[], work: LongWork): Promise<KeptRows> {
    // The library is another one then.
    this.#finder = null;
    return keepRows(choices, (key) => this.#proposals.get(key), work, this.#kept);
  }

  async #rowOf(proposal: ArticleProposal, finder: TwinFinder): Promise<ImportRow> {
    const key = this.#proposals.push(proposal);
    const { metadata, address, source, blocks } = proposal;
    const { text, ...compared } = await comparedText(proposal);
    const like = finder.likest(compared, await articleThere(address, finder));
    finder.addRow(key, compared);
    const twin = like && { ...like, ...(await this.#nameOf(like.of)) };
    const words = countWords(text);
    // A copy: what is cut out of a table is a view that would keep all of its file in memory.
    return structuredClone({ key, source, metadata, address, opening: openingOf(blocks), words, twin });
  }

  async #nameOf(of: Original): Promise<Pick<Twin, 'outlet' | 'headline'>> {
    const known = of.kind === 'row' ? (await this.#proposals.get(of.key))?.metadata : await articleOf(of.id);
    return { outlet: known?.outlet ?? null, headline: known?.headline ?? null };
  }

  async #newFinder(work: ReadingWork): Promise<TwinFinder> {
    const finder = await finderOfLibrary(work);
    for (let key = 0; key < this.#proposals.count; key += 1) {
      const proposal = await this.#proposals.get(key);
      if (proposal) finder.addRow(key, await comparedText(proposal));
    }
    return finder;
  }

  /** The finder would name rows that are no more. */
  #forget(held: number): void {
    this.#proposals.cutTo(held);
    this.#finder = null;
  }
}

async function comparedText({ address, blocks }: ArticleProposal): Promise<ComparedText & { text: string }> {
  const { text, textHash } = await textAndHash(blocks);
  return { address, signature: signatureOf(text), textHash, text };
}

async function articleThere(address: string | null, finder: TwinFinder): Promise<ArticleThere | null> {
  const there = address !== null && finder.mayBeThere(address) ? await latestTextAt(address) : null;
  return there && { id: there.article.id, textHash: there.latest.textHash };
}

async function finderOfLibrary({ signal, progress }: ReadingWork): Promise<TwinFinder> {
  const finder = new TwinFinder();
  const step = (done: number, total: number) => progress('library', done, total);
  await eachLatestText(
    ({ id, canonicalUrl, url, otherAddresses = [] }, { text, textHash }) =>
      finder.addArticle(id, [canonicalUrl, url, ...otherAddresses], { signature: signatureOf(text), textHash }),
    { signal, progress: step },
  );
  return finder;
}

function tooMany(most: number): string {
  return `an import takes ${most.toLocaleString('en-GB')} articles at once: from here on nothing was read. Import these first, then the rest from files of its own.`;
}

function openingOf(blocks: readonly Block[]): string {
  const body = blocks.filter(({ kind }) => kind !== 'headline' && countsAsText(kind));
  return foldWhiteSpace(
    body
      .slice(0, 5)
      .map(({ text }) => text.slice(0, OPENING))
      .join(' '),
  ).slice(0, OPENING);
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
