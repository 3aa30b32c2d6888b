import { CaseName, type Case } from '../model/case.ts';
import type { Id } from '../model/id.ts';
import { readRecord } from '../model/read-record.ts';
import { database } from './database.ts';
import { NotInLibrary } from './storage-errors.ts';
import { writing } from './transaction.ts';

/** An article's place in a case: before how many others it stands. */
export interface PlaceInCase {
  article: Id;
  index: number;
}

/** Puts several articles into a case at once; gives back those that were not in it. */
export async function putInCase(id: Id, articles: readonly Id[]): Promise<Id[]> {
  return writing(async () => {
    const found = await caseOf(id);
    const stored = await database.articles.bulkGet([...articles]);
    if (stored.includes(undefined)) throw new NotInLibrary('article');
    const added = [...new Set(articles)].filter((article) => !found.articles.includes(article));
    await keep(found, { articles: [...found.articles, ...added] });
    return added;
  });
}

/** Takes several articles out of a case at once; gives back where they stood, so that they can be put back. */
export async function takeOutOfCase(id: Id, articles: readonly Id[]): Promise<PlaceInCase[]> {
  return writing(async () => {
    const found = await caseOf(id);
    const taken = new Set(articles);
    await keep(found, { articles: found.articles.filter((article) => !taken.has(article)) });
    return found.articles.flatMap((article, index) => (taken.has(article) ? [{ article, index }] : []));
  });
}

/** Undoes that. What is no longer in the library, or back in the case, is left out. */
export async function putBackInCase(id: Id, places: readonly PlaceInCase[]): Promise<void> {
  await writing(async () => {
    const found = await caseOf(id);
    const stored = await database.articles.bulkGet(places.map(({ article }) => article));
    const missing = places.filter(({ article }, index) => stored[index] && !found.articles.includes(article));
    const articles = missing.reduce(
      (before, { article, index }) => before.toSpliced(index, 0, article),
      found.articles,
    );
    await keep(found, { articles });
  });
}

/** @returns its former name. @throws {InvalidRecord} for a name that is none. */
export async function renameCase(id: Id, name: string): Promise<string> {
  return writing(async () => {
    const found = await caseOf(id);
    await keep(found, { name: readRecord(CaseName, name, 'Name of the case') });
    return found.name;
  });
}

async function caseOf(id: Id): Promise<Case> {
  const found = await database.cases.get(id);
  if (!found) throw new NotInLibrary('case');
  return found;
}

async function keep(found: Case, change: Partial<Case>): Promise<void> {
  await database.cases.put({ ...found, ...change, modified: Date.now() });
}
