import { CaseName, type Case } from '../model/case.ts';
import type { Id } from '../model/id.ts';
import { readRecord } from '../model/read-record.ts';
import { database } from './database.ts';
import { NotInLibrary } from './storage-errors.ts';
import { reading, writing } from './transaction.ts';

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

/** Takes several articles out of a case at once; gives back how many stood in it. */
export async function takeOutOfCase(id: Id, articles: readonly Id[]): Promise<number> {
  return writing(async () => {
    const found = await caseOf(id);
    const taken = new Set(articles);
    const left = found.articles.filter((article) => !taken.has(article));
    await keep(found, { articles: left });
    return found.articles.length - left.length;
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

/** @throws {NotInLibrary} */
export async function caseOf(id: Id): Promise<Case> {
  const found = await reading(() => database.cases.get(id));
  if (!found) throw new NotInLibrary('case');
  return found;
}

async function keep(found: Case, change: Partial<Case>): Promise<void> {
  await database.cases.put({ ...found, ...change, modified: Date.now() });
}
