import { isLive, type Annotation } from '../model/annotation.ts';
import type { Id } from '../model/id.ts';
import { database } from './database.ts';

/**
 * How many passages a set has in an article. It can be counted at any time; a list of ten thousand articles would
 * read all annotations for it. Kept in step where the search index is, and made anew with it.
 */
export interface PassageCount {
  article: Id;
  set: Id;
  count: number;
}

/** One passage more or less. Part of a transaction. */
export async function addToCount({ article, set }: Annotation, by: 1 | -1): Promise<void> {
  const known = await database.passageCounts.get([article, set]);
  await database.passageCounts.put({ article, set, count: Math.max(0, (known?.count ?? 0) + by) });
}

/** Counts the passages of an article anew, from all its annotations. Part of a transaction. */
export async function recount(article: Id, annotations: readonly Annotation[]): Promise<void> {
  await forgetCounts(article);
  const bySet = Map.groupBy(annotations.filter(isLive), ({ set }) => set);
  await database.passageCounts.bulkPut([...bySet].map(([set, { length: count }]) => ({ article, set, count })));
}

/** The article is no longer in the library. Part of a transaction. */
export async function forgetCounts(article: Id): Promise<void> {
  await database.passageCounts.where('article').equals(article).delete();
}
