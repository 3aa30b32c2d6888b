import type { Id } from '../../model/id.ts';
import { database } from '../database.ts';
import { isNeeded } from '../keep-revision.ts';
import type { LongWork } from '../long-work.ts';
import { indexArticle } from '../search/index-records.ts';
import { writing } from '../transaction.ts';
import { trashArticle } from '../trash/trash.ts';

/**
 * Undoes an import, one article after the other, each whole: what it took goes into the trash, the revisions that it merged go
 * for good unless a passage was marked in them meanwhile. Cases that it made stay.
 * @param ids of articles and revisions. Those that never came, or are gone since, are passed over.
 * @returns how many it took back.
 */
export async function takeBackImport(ids: readonly Id[], { signal, progress }: LongWork = {}): Promise<number> {
  let taken = 0;
  for (const [index, id] of ids.entries()) {
    if (signal?.aborted) break;
    if (await takeBack(id)) taken += 1;
    progress?.(index + 1, ids.length);
  }
  return taken;
}

async function takeBack(id: Id): Promise<boolean> {
  return writing(async () => {
    if (!(await database.articles.get(id))) return takeBackRevision(id);
    await trashArticle(id);
    return true;
  });
}

async function takeBackRevision(id: Id): Promise<boolean> {
  const stored = await database.revisions.get(id);
  const article = stored && (await database.articles.get(stored.article));
  if (!article || (await isNeeded(stored))) return false;
  await database.revisions.delete(id);
  await indexArticle(article);
  return true;
}
