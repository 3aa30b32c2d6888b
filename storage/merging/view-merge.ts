import { isLive, type LiveAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { Revision } from '../../model/revision.ts';
import { annotationsOf } from '../annotations.ts';
import { authorsOf } from '../author-sets.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { reading } from '../transaction.ts';

/** One of two articles that may be merged. */
export interface MergeSide {
  article: Article;
  /** How many there are, and the one that counts. */
  revisions: number;
  latest: Revision;
  /** The reader's own. */
  annotations: LiveAnnotation[];
  /** How many passages are other authors'; those that a blind round hides are not counted. */
  others: number;
  cases: string[];
}

/** Both articles with what belongs to them; null where one of them is gone. */
export async function viewMerge(one: Id, other: Id): Promise<[MergeSide, MergeSide] | null> {
  return reading(async () => {
    const [first, second] = [await sideOf(one), await sideOf(other)];
    return first && second ? [first, second] : null;
  });
}

async function sideOf(id: Id): Promise<MergeSide | null> {
  const article = await database.articles.get(id);
  const [latest, revisions] = [await inOrder(id).last(), await inOrder(id).count()];
  if (!article || !latest) return null;
  const annotations = await annotationsOf(id);
  const all = (await database.annotations.where('article').equals(id).toArray()).filter(isLive);
  const others = (await authorsOf([...new Set(all.map(({ set }) => set))])).others;
  const cases = await database.cases.where('articles').equals(id).toArray();
  return {
    article,
    revisions,
    latest,
    annotations,
    others: all.filter(({ set }) => others.has(set)).length,
    cases: cases.map(({ name }) => name),
  };
}
