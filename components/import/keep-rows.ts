import { ExpectedFailure } from '../../model/expected-failure.ts';
import type { ArticleMetadata } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { ImportedArticle } from '../../model/imported-article.ts';
import { growingBatches } from '../../storage/article-import/growing-batches.ts';
import { importTogether, type ImportOutcome } from '../../storage/article-import/import-articles.ts';
import type { LongWork } from '../../storage/long-work.ts';
import type { Original } from './import-row.ts';

/** What a person decided about a row that is to be kept. */
export interface RowChoice {
  key: number;
  /** That its article will have, or the revision of another that it becomes. */
  id: Id;
  metadata: ArticleMetadata;
  /** What it is merged into, as a new revision. */
  into: Original | null;
  /** It is kept although its address or text is known. */
  beside: boolean;
  /** Empty for none. */
  case: string;
}

export interface KeptRows {
  /** Of the rows that it came to. */
  outcomes: { key: number; outcome: ImportOutcome }[];
  /** What ended it early, such as a full disk; null where nothing did. */
  failure: string | null;
}

/**
 * Takes rows into the library, those first into which others are merged. A row whose original is not kept is kept by itself. What was
 * kept by then is told, also where it is cancelled or fails.
 * @param choices in the order in which the rows were read: one is like rows before it only.
 * @param kept what became of rows before, by their keys, since an import that was stopped goes on; it is added to.
 */
export async function keepRows(
  choices: readonly RowChoice[],
  contentOf: (key: number) => Promise<ImportedArticle | undefined>,
  { signal, progress }: LongWork,
  kept = new Map<number, ImportOutcome>(),
): Promise<KeptRows> {
  const outcomes: KeptRows['outcomes'] = [];
  try {
    for (const batch of batchesOf(choices)) {
      if (signal?.aborted) break;
      const contents = await Promise.all(batch.map(({ key }) => contentOf(key)));
      const articles = batch.map((choice, index) => articleOf(choice, contents[index], kept));
      for (const [index, outcome] of (await importTogether(articles)).entries()) {
        const key = batch[index]?.key ?? -1;
        kept.set(key, outcome);
        outcomes.push({ key, outcome });
      }
      progress?.(outcomes.length, choices.length);
    }
    return { outcomes, failure: null };
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    return { outcomes, failure: error.message };
  }
}

/** Each batch is kept behind those that hold what its rows are merged into. */
function batchesOf(choices: readonly RowChoice[]): RowChoice[][] {
  const turns = new Map<number, number>();
  for (const { key, into } of choices) {
    const original = into?.kind === 'row' ? turns.get(into.key) : undefined;
    turns.set(key, original === undefined ? 0 : original + 1);
  }
  const byTurn = [...Map.groupBy(choices, ({ key }) => turns.get(key) ?? 0)].toSorted(([one], [other]) => one - other);
  return byTurn.flatMap(([, ready]) => [...growingBatches(ready)]);
}

function articleOf(
  choice: RowChoice,
  content: ImportedArticle | undefined,
  kept: ReadonlyMap<number, ImportOutcome>,
): ImportedArticle {
  const into = choice.into && idOf(choice.into, kept);
  return {
    id: choice.id,
    metadata: choice.metadata,
    address: content?.address ?? null,
    blocks: content?.blocks ?? [],
    extractor: content?.extractor ?? '',
    ...(into && { into }),
    ...(choice.beside && { beside: true }),
    ...(choice.case.trim() && { case: choice.case }),
  };
}

function idOf(original: Original, kept: ReadonlyMap<number, ImportOutcome>): Id | null {
  if (original.kind === 'article') return original.id;
  const outcome = kept.get(original.key);
  return outcome && outcome.outcome !== 'refused' ? outcome.article : null;
}
