import { canonicalText } from '../../../exchange/corpus/canonical-text.ts';
import type { TableMeaning } from '../../../exchange/csv/foreign-columns.ts';
import { textOfBlocks } from '../../../model/article-text.ts';
import type { AwaitedPassage } from '../../../model/awaited-text.ts';
import type { Code } from '../../../model/code.ts';
import type { CorpusPassage, CorpusText } from '../../../model/corpus.ts';
import type { Id } from '../../../model/id.ts';
import { ExpectedFailure } from '../../../model/expected-failure.ts';
import type { ImportedArticle } from '../../../model/imported-article.ts';
import { revisionsOf } from '../../../storage/articles.ts';
import { awaitText, type AwaitedMark } from '../../../storage/awaited-texts.ts';
import { keepImported, type KeptPassages } from '../../../storage/exchange/keep-imported.ts';
import { filledSince } from '../../../storage/exchange/filled-passages.ts';
import { takeBackAwaited } from '../../../storage/exchange/take-back-awaited.ts';
import { takeBackImported } from '../../../storage/exchange/take-back-imported.ts';
import { idsBrought, importArticles, type ImportOutcome } from '../../../storage/article-import/import-articles.ts';
import type { LongWork } from '../../../storage/long-work.ts';
import { takeBackImport } from '../../../storage/article-import/take-back-import.ts';
import { meaningOf, type CodeMeaning } from './code-choices.ts';
import { placedTexts, type PlacedText } from './place-texts.ts';
import { mayWait, openCorpus } from './plan-import.ts';
import { inTwoPasses } from '../two-passes.ts';

export interface ImportResult extends KeptPassages {
  /** What became of the articles that came with the file. */
  articles: ImportOutcome[];
  /** Passages none of whose codes stands for anything here. */
  withoutTag: number;
  /** What waits for its page since. */
  waiting: { texts: AwaitedMark[]; passages: number };
  /** Stopped before its end. What is named here was kept all the same. */
  isStopped: boolean;
  /** Why it stopped by itself, for the reader; null where it did not, or where no reason helps. */
  failure: string | null;
}

export interface Meant {
  codes: readonly Code[];
  meanings: ReadonlyMap<string, CodeMeaning>;
  /** What a table's columns hold, where a person said so. */
  table?: TableMeaning | null;
}

const EXTRACTOR = 'annotation file 1';

/**
 * Keeps what a file holds, text by text, read anew after it was planned: a text that came into the library meanwhile counts. An abort ends it
 * before the next one, and what was kept until then can be taken back; so does a fault once anything was kept, such as a full disk. Progress as
 * {@link inTwoPasses} tells it.
 */
export async function keepImport(file: File, meant: Meant, work: LongWork): Promise<ImportResult> {
  const waiting = { texts: [], passages: 0 };
  const none = { kept: [], known: 0, articles: [], withoutTag: 0, waiting };
  const result: ImportResult = { ...none, isStopped: false, failure: null };
  try {
    await keepTexts(file, meant, work, result);
  } catch (error) {
    if (result.kept.length + result.articles.length + waiting.texts.length === 0) throw error;
    result.isStopped = true;
    result.failure = error instanceof ExpectedFailure ? error.message : null;
  }
  return result;
}

async function keepTexts(file: File, meant: Meant, work: LongWork, result: ImportResult) {
  const brought = new Set<Id>();
  let done = 0;
  const { first, second } = inTwoPasses(work);
  const corpus = await openCorpus(file, first, meant.table ?? null);
  for await (const text of placedTexts(corpus, undefined, brought)) {
    if (work.signal?.aborted) {
      result.isStopped = true;
      return;
    }
    const article = await keepPlaced(text, file.name, meant, result);
    if (article && !text.here) brought.add(article);
    if (mayWait(text)) await keepLeft(text, { source: file.name, salt: corpus.salt }, meant, result);
    done += text.text.passages.length;
    second(done, corpus.total);
  }
}

/** Takes back what an import kept: passages that nobody changed since are gone, also those that
 * waited and came in since; what it left waiting waits no more, articles that came with them go into the trash. */
export async function undoImport({ kept, articles, waiting }: ImportResult): Promise<number> {
  // First nothing waits any more, so that no page that is read just now brings in what would be missed.
  await takeBackAwaited(waiting.texts);
  const taken = await takeBackImported([...kept, ...(await filledSince(waiting.texts))]);
  await takeBackImport(idsBrought(articles));
  return taken;
}

/** @returns the article that the passages stand in now; null where there is none. */
async function keepPlaced(
  { text, here, placed }: PlacedText,
  source: string,
  meant: Meant,
  result: ImportResult,
): Promise<Id | null> {
  if (here && placed.length === 0) return here.article;
  const tagged = taggedOf(placed, meant, result);
  const place = here ?? (text.text === null ? null : await takeArticle(newArticle(text), result));
  if (!place || tagged.length === 0) return place?.article ?? null;
  const { kept, known } = await keepImported(place.article, place.revision, tagged, source);
  for (const mark of kept) result.kept.push(mark);
  result.known += known;
  return place.article;
}

async function keepLeft(
  { text, left }: PlacedText,
  about: { source: string; salt: string | null },
  meant: Meant,
  result: ImportResult,
): Promise<void> {
  const { article, revision } = text;
  const passages = taggedOf(left, meant, result);
  if (article.address === null || passages.length === 0) return;
  result.waiting.texts.push(await awaitText({ ...about, address: article.address, article, revision, passages }));
  result.waiting.passages += passages.length;
}

function taggedOf(
  passages: readonly CorpusPassage[],
  { codes, meanings }: Meant,
  result: ImportResult,
): AwaitedPassage[] {
  const all = passages.map((passage) => ({ passage, ...meaningOf(passage.codes, meanings, codes) }));
  const tagged = all.filter(({ tags }) => tags.length > 0);
  result.withoutTag += all.length - tagged.length;
  return tagged;
}

function newArticle({ article, text }: CorpusText): ImportedArticle {
  const { address, outlet, headline, byline, published, language } = article;
  return {
    metadata: { outlet, headline, byline, published, language },
    address,
    blocks: canonicalText(text ?? '').blocks,
    extractor: EXTRACTOR,
  };
}

/** The article that a file brings, and the revision that has its text: a file may have several texts of one address. */
async function takeArticle(article: ImportedArticle, result: ImportResult) {
  const [first] = await importArticles([article]);
  const [outcome] = first?.outcome === 'known' ? await importArticles([{ ...article, into: first.article }]) : [first];
  if (!outcome || outcome.outcome === 'refused') return null;
  if (outcome.outcome !== 'known') result.articles.push(outcome);
  const text = textOfBlocks(article.blocks);
  const revision = (await revisionsOf(outcome.article)).findLast((one) => one.text === text);
  return revision ? { article: outcome.article, revision: revision.id } : null;
}
