import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import type { TrashedArticle, TrashedCase } from '../../model/trash-entry.ts';
import { database } from '../database.ts';
import { joinArticle } from '../merging/join-article.ts';
import { mergedAt } from '../merging/merged-at.ts';
import { putBackReadings } from './put-back-readings.ts';
import { indexWhole } from '../search/index-records.ts';
import { underLatestVersion } from '../codebooks/settle-codes.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';

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
