import { textOfBlocks } from '../../model/article-text.ts';
import type { Code } from '../../model/code.ts';
import type { ImportedArticle } from '../../model/imported-article.ts';
import { revisionsOf } from '../../storage/articles.ts';
import { keepImported, type KeptPassages } from '../../storage/exchange/keep-imported.ts';
import { takeBackImported } from '../../storage/exchange/take-back-imported.ts';
import { importArticles, type ImportOutcome } from '../../storage/import-articles.ts';
import { takeBackImport } from '../../storage/take-back-import.ts';
import type { LongWork } from '../../storage/long-work.ts';
import { meaningOf, type CodeMeaning } from './code-choices.ts';
import type { ImportPlan, PlannedText } from './plan-import.ts';

export interface ImportResult extends KeptPassages {
  /** What became of the articles that came with the file. */
  articles: ImportOutcome[];
  /** Passages none of whose codes stands for anything here. */
  withoutTag: number;
  /** Stopped before its end. What is named here was kept all the same. */
  isStopped: boolean;
}

interface Meant {
  codes: readonly Code[];
  meanings: ReadonlyMap<string, CodeMeaning>;
}

/** Keeps what was planned, article by article. An abort ends it before the next one, and what was kept until then can be taken back. */
export async function keepImport(
  plan: ImportPlan,
  meant: Meant,
  { signal, progress }: LongWork,
): Promise<ImportResult> {
  const result: ImportResult = { kept: [], known: 0, articles: [], withoutTag: 0, isStopped: false };
  for (const [index, text] of plan.texts.entries()) {
    if (signal?.aborted) return { ...result, isStopped: true };
    await keepText(text, plan.fileName, meant, result);
    progress?.(index + 1, plan.texts.length);
  }
  return result;
}

/** Takes back what an import kept: passages that nobody changed since are gone, articles that came with them go into the trash. */
export async function undoImport({ kept, articles }: ImportResult): Promise<number> {
  const taken = await takeBackImported(kept);
  await takeBackImport(articles);
  return taken;
}

async function keepText(
  { destination, passages }: PlannedText,
  source: string,
  { codes, meanings }: Meant,
  result: ImportResult,
): Promise<void> {
  const meant = passages.map((passage) => ({ passage, ...meaningOf(passage.codes, meanings, codes) }));
  const tagged = meant.filter(({ tags }) => tags.length > 0);
  result.withoutTag += meant.length - tagged.length;
  const place = 'newArticle' in destination ? await takeArticle(destination.newArticle, result) : destination;
  if (!place || tagged.length === 0) return;
  const { kept, known } = await keepImported(place.article, place.revision, tagged, source);
  for (const mark of kept) result.kept.push(mark);
  result.known += known;
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
