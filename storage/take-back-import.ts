import type { Id } from '../model/id.ts';
import { database } from './database.ts';
import type { ImportOutcome } from './import-articles.ts';
import { isNeeded } from './keep-revision.ts';
import type { LongWork } from './long-work.ts';
import { indexArticle } from './search/index-records.ts';
import { NotInLibrary } from './storage-errors.ts';
import { writing } from './transaction.ts';
import { trashArticle } from './trash.ts';

/**
 * Undoes an import, one article after the other, each whole: what it took goes into the trash, the revisions that it merged go
 * for good unless a passage was marked in them meanwhile. Cases that it made stay.
 * @returns how many it took back; what somebody deleted meanwhile is none.
 */
export async function takeBackImport(
  outcomes: readonly ImportOutcome[],
  { signal, progress }: LongWork = {},
): Promise<number> {
  let taken = 0;
  for (const [index, outcome] of outcomes.entries()) {
    if (signal?.aborted) break;
    if (await takeBack(outcome)) taken += 1;
    progress?.(index + 1, outcomes.length);
  }
  return taken;
}

async function takeBack(outcome: ImportOutcome): Promise<boolean> {
  if (outcome.outcome === 'merged') return takeBackRevision(outcome.article, outcome.revision);
  if (outcome.outcome !== 'taken') return false;
  try {
    await trashArticle(outcome.article);
    return true;
  } catch (error) {
    if (error instanceof NotInLibrary) return false;
    throw error;
  }
}

async function takeBackRevision(id: Id, revision: Id): Promise<boolean> {
  return writing(async () => {
    const article = await database.articles.get(id);
    const stored = await database.revisions.get(revision);
    if (!article || !stored || (await isNeeded(stored))) return false;
    await database.revisions.delete(revision);
    await indexArticle(article);
    return true;
  });
}
