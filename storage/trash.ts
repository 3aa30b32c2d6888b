import { isLive } from '../model/annotation.ts';
import { headlineOf, outletOf } from '../model/article.ts';
import type { Case } from '../model/case.ts';
import type { Id } from '../model/id.ts';
import type { RecordKind } from '../model/record-kinds.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { KEPT_IN_TRASH, type TrashedArticle, type TrashedCase, type TrashEntry } from '../model/trash-entry.ts';
import { database } from './database.ts';
import { inOrder } from './keep-revision.ts';
import { joinArticle } from './join-article.ts';
import { mergedAt } from './merged-at.ts';
import { putBackReadings } from './put-back-readings.ts';
import { forgetInIndex, indexWhole } from './search/index-records.ts';
import { NotInLibrary } from './storage-errors.ts';
import { underLatestVersion } from './settle-codes.ts';
import { reading, writing } from './transaction.ts';

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

/** What the trash shows of a deleted article or case. */
export interface TrashItem {
  id: Id;
  kind: TrashEntry['kind'];
  /** An article's headline, a case's name. */
  name: string;
  /** An article's; null for a case. */
  outlet: string | null;
  /** An article's passages, of all sets. */
  passages: number;
  deleted: Timestamp;
  /** When it is forgotten for ever. */
  until: Timestamp;
}

/** What is in the trash, the last deleted first. Each is read by itself: an entry holds an article's texts and annotations. */
export async function viewTrash(now: Timestamp = Date.now()): Promise<TrashItem[]> {
  return reading(async () => {
    const items: TrashItem[] = [];
    await database.trash.orderBy('deleted').each((entry) => items.push(itemOf(entry)));
    return items.filter(({ until }) => until > now).toReversed();
  });
}

function itemOf(entry: TrashEntry): TrashItem {
  const { id, kind, deleted } = entry;
  const until = deleted + KEPT_IN_TRASH;
  if (kind === 'case') return { id, kind, name: entry.case.name, outlet: null, passages: 0, deleted, until };
  const { article, annotations } = entry;
  const passages = annotations.filter(isLive).length;
  return { id, kind, name: headlineOf(article), outlet: outletOf(article), passages, deleted, until };
}

/**
 * Takes an article or a case out of the trash again, to where it was. Where the library has meanwhile got another article
 * of the same address, the deleted one's revisions and annotations join it.
 * @returns the id under which it now stands: another one where it joined.
 */
export async function restoreFromTrash(id: Id): Promise<Id> {
  return writing(async () => {
    const entry = await database.trash.get(id);
    if (!entry) throw new NotInLibrary('deleted item');
    await database.trash.delete(id);
    return entry.kind === 'case' ? restoreCase(entry) : restoreArticle(entry);
  });
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

async function restoreArticle({ article, revisions, annotations, decisions, cases }: TrashedArticle): Promise<Id> {
  const same = await database.articles.get(article.id);
  const { canonicalUrl } = article;
  const holder = same ?? (await database.articles.get({ canonicalUrl })) ?? (await mergedAt(canonicalUrl));
  await addMissing('revisions', revisions);
  await addMissing('annotations', await Promise.all(annotations.map(underLatestVersion)));
  await addMissing('suggestionDecisions', decisions);
  for (const place of cases) await putBackInCase(place.case, place.index, holder?.id ?? article.id);
  if (holder && !same) return joinArticle(article.id, holder);
  const restored = same ? { ...article, url: same.url, canonicalUrl: same.canonicalUrl } : article;
  await database.articles.put(restored);
  await indexWhole(restored);
  return article.id;
}

/** What a file has brought again meanwhile stays as it came: it is the newer. */
async function addMissing(kind: RecordKind, records: readonly { id: Id }[]): Promise<void> {
  const stored = await database.table(kind).bulkGet(records.map(({ id }) => id));
  await database.table(kind).bulkAdd(records.filter((_record, index) => stored[index] === undefined));
}

async function takeOut(found: Case, article: Id): Promise<void> {
  await putArticles(
    found,
    found.articles.filter((other) => other !== article),
  );
}

async function putBackInCase(id: Id, index: number, article: Id): Promise<void> {
  const found = await database.cases.get(id);
  if (found && !found.articles.includes(article)) await putArticles(found, found.articles.toSpliced(index, 0, article));
}

/** An article that was deleted after the case goes back into it when it is restored itself. */
async function restoreCase({ case: restored, readings }: TrashedCase): Promise<Id> {
  const stored = await database.articles.bulkGet(restored.articles);
  // Each once: two of them may have been merged meanwhile.
  const articles = [...new Set(restored.articles.filter((_id, index) => stored[index]))];
  for (const [index, id] of restored.articles.entries()) if (!stored[index]) await expectInCase(id, restored.id, index);
  const again = await database.cases.get(restored.id);
  if (again) await putArticles(again, [...new Set([...again.articles, ...articles])]);
  else await database.cases.add({ ...restored, articles });
  await putBackReadings(readings);
  return restored.id;
}

async function expectInCase(article: Id, id: Id, index: number): Promise<void> {
  const entry = await database.trash.get(article);
  if (entry?.kind !== 'article') return;
  const others = entry.cases.filter((place) => place.case !== id);
  await database.trash.put({ ...entry, cases: [...others, { case: id, index }] });
}

async function putArticles(found: Case, articles: Id[]): Promise<void> {
  await database.cases.put({ ...found, articles, modified: Date.now() });
}
