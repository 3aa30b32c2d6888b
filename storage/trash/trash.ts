import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { KEPT_IN_TRASH } from '../../model/trash-entry.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { restoreFromTrash } from './restore-from-trash.ts';
import { forgetInIndex } from '../search/index-records.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';

/**
 * Puts an article into the trash with its revisions, annotations and decisions, and takes it out of its cases. In the
 * trash it is nowhere else: no other verb needs to know of deleted articles.
 */
export async function trashArticle(id: Id): Promise<void> {
  await writing(async () => {
    await takeEarlierOut('articles', id);
    const article = await database.articles.get(id);
    if (!article) throw new NotInLibrary('article');
    const [revisions, annotations, decisions, cases] = await Promise.all([
      inOrder(id).toArray(),
      database.annotations.where('article').equals(id).toArray(),
      database.suggestionDecisions.where('article').equals(id).toArray(),
      database.cases.where('articles').equals(id).toArray(),
    ]);
    const places = cases.map((each) => ({ case: each.id, index: each.articles.indexOf(id) }));
    const content = { article, revisions, annotations, decisions, cases: places };
    await database.trash.put({ id, kind: 'article', deleted: Date.now(), ...content });
    for (const each of cases) await takeOut(each, id);
    await database.revisions.bulkDelete(revisions.map((revision) => revision.id));
    await database.annotations.bulkDelete(annotations.map((annotation) => annotation.id));
    await database.suggestionDecisions.bulkDelete(decisions.map((decision) => decision.id));
    await database.articles.delete(id);
    await forgetInIndex(id);
  });
}

/** Puts a case into the trash with what was confirmed in its comparison. Its articles stay in the library. */
export async function trashCase(id: Id): Promise<void> {
  await writing(async () => {
    await takeEarlierOut('cases', id);
    const found = await database.cases.get(id);
    if (!found) throw new NotInLibrary('case');
    const readings = await database.caseReadings.where('case').equals(id).toArray();
    await database.trash.put({ id, kind: 'case', deleted: Date.now(), case: found, readings });
    await database.caseReadings.bulkDelete(readings.map((each) => each.id));
    await database.cases.delete(id);
  });
}

/** A project's file brings what was deleted a second time, under its id: what the trash has of it goes back in with the rest. */
async function takeEarlierOut(kind: 'articles' | 'cases', id: Id): Promise<void> {
  const isTwice = (await database.trash.get(id)) && (await database.table(kind).where('id').equals(id).count()) > 0;
  if (isTwice) await restoreFromTrash(id);
}

/** Forgets what was deleted, for ever: some of it, or all. */
export async function emptyTrash(ids?: readonly Id[]): Promise<void> {
  await writing(() => (ids ? database.trash.bulkDelete([...ids]) : database.trash.clear()));
}

/** Forgets what has been in the trash for its 30 days. To be called now and then: the background does. */
export async function purgeTrash(now: Timestamp = Date.now()): Promise<number> {
  return writing(() =>
    database.trash
      .where('deleted')
      .belowOrEqual(now - KEPT_IN_TRASH)
      .delete(),
  );
}

async function takeOut(found: Case, article: Id): Promise<void> {
  const articles = found.articles.filter((other) => other !== article);
  await database.cases.put({ ...found, articles, modified: Date.now() });
}
