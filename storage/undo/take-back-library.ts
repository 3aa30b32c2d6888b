import type { Id } from '../../model/id.ts';
import type { QueuedAddress } from '../../model/queued-address.ts';
import type { SameCaseRefusal } from '../../model/same-case-refusal.ts';
import { database } from '../database.ts';
import { editArticles } from '../edit-articles.ts';
import { putBackInQueue, removeFromQueue } from '../reading-queue.ts';
import { ChangedSince, NotInLibrary } from '../storage-errors.ts';
import { takeBackImport } from '../article-import/take-back-import.ts';
import { writing } from '../transaction.ts';
import { restoreFromTrash } from '../trash/restore-from-trash.ts';
import { trashArticle, trashCase } from '../trash/trash.ts';
import { inOneOrder } from './in-one-order.ts';
import type { TakenBack } from './take-back.ts';
import type { ArticleEdits, Inverse } from './undo-step.ts';
import { checkImportHasEnded } from './undoable-import.ts';

/** In one transaction; between two, a person's other clicks get their turn. */
const SLICE = 25;

/** Corrected articles are as they were, but for those that were corrected anew or deleted since. @throws {ChangedSince} where that is all of them. */
export async function takeBackEdits(edits: readonly ArticleEdits[]): Promise<TakenBack> {
  const done: ArticleEdits[] = [];
  for (const { articles, before, after } of edits) {
    const changed: Id[] = [];
    for (let next = 0; next < articles.length; next += SLICE) {
      changed.push(...(await editUnchanged(articles.slice(next, next + SLICE), { before, after })));
    }
    if (changed.length > 0) done.push({ articles: changed, before: after, after: before });
  }
  if (done.length === 0) throw new ChangedSince('article');
  return { left: '', again: { kind: 'articles', edits: done }, articles: [] };
}

async function editUnchanged(ids: readonly Id[], { before, after }: Omit<ArticleEdits, 'articles'>): Promise<Id[]> {
  return writing(async () => {
    const stored = await database.articles.bulkGet([...ids]);
    const unchanged = stored.filter((article) => article !== undefined && holds(article, after));
    const changed = unchanged.flatMap((article) => article?.id ?? []);
    await editArticles(changed, before);
    return changed;
  });
}

function holds(article: object, edit: object): boolean {
  return Object.entries(edit).every(
    ([key, value]) => inOneOrder((article as Record<string, unknown>)[key]) === inOneOrder(value),
  );
}

/** Each goes as far as it is there; one that joined another article when it was restored does not go back into the trash. */
export async function takeBackTrash({
  does,
  articles,
  cases,
}: Extract<Inverse, { kind: 'trash' }>): Promise<TakenBack> {
  if (does === 'put') {
    const put = await thatAreThere(articles, trashArticle);
    const putCases = await thatAreThere(cases, trashCase);
    if (put.length + putCases.length === 0) throw new NotInLibrary('article');
    return { left: '', again: { kind: 'trash', does: 'restore', articles: put, cases: putCases }, articles: put };
  }
  const restored: Id[] = [];
  const back = await thatAreThere(articles, async (id) => void restored.push(await restoreFromTrash(id)));
  const backCases = await thatAreThere(cases, restoreFromTrash);
  if (back.length + backCases.length === 0) throw new NotInLibrary('deleted item');
  const own = back.filter((id) => restored.includes(id));
  return { left: '', again: { kind: 'trash', does: 'put', articles: own, cases: backCases }, articles: restored };
}

/** One that was deleted for good, or taken back on the trash's own screen, keeps no other from being taken back. @returns those that were there. */
async function thatAreThere(ids: readonly Id[], take: (id: Id) => Promise<unknown>): Promise<Id[]> {
  const there: Id[] = [];
  for (const id of ids) {
    try {
      await take(id);
      there.push(id);
    } catch (error) {
      if (!(error instanceof NotInLibrary)) throw error;
    }
  }
  return there;
}

/** Cannot be done again: the files are not here. What was new lies in the trash. */
export async function takeBackWholeImport(step: Id, ids: readonly Id[]): Promise<TakenBack> {
  await checkImportHasEnded(step);
  await takeBackImport(ids);
  return { left: '', again: null, articles: [] };
}

export async function takeBackQueue(out: readonly QueuedAddress[], back: readonly QueuedAddress[]): Promise<TakenBack> {
  const removed = await removeFromQueue(out.map(({ id }) => id));
  if (out.length > 0 && removed.length === 0) throw new NotInLibrary('address');
  await putBackInQueue(back);
  return { left: '', again: { kind: 'queue', out: back, back: removed }, articles: [] };
}

export async function takeBackRefusal(refusal: SameCaseRefusal): Promise<TakenBack> {
  await writing(async () => {
    if (await database.sameCaseRefusals.get(refusal.id)) await database.sameCaseRefusals.delete(refusal.id);
    else await database.sameCaseRefusals.put(refusal);
  });
  return { left: '', again: { kind: 'refusal', refusal }, articles: [] };
}
