import { CaseName, type Case } from '../model/case.ts';
import { newId, type Id } from '../model/id.ts';
import { readRecord } from '../model/read-record.ts';
import { database } from './database.ts';
import { personalSet } from './personal-set.ts';
import { NotInLibrary } from './storage-errors.ts';
import { reading, writing } from './transaction.ts';

/** A new case with its first articles, each once. @throws {InvalidRecord} for a name that is none. */
export async function createCase(name: string, ...articles: readonly [Id, ...Id[]]): Promise<Case> {
  return writing(async () => {
    const { set } = await personalSet();
    for (const article of articles) await checkArticle(article);
    const now = Date.now();
    const created = {
      id: newId(),
      project: set.project,
      name: readRecord(CaseName, name, 'Name of the case'),
      articles: [...new Set(articles)],
      created: now,
      modified: now,
    };
    await database.cases.add(created);
    return created;
  });
}

/** Puts an article into a case; an article that is there already stays where it stands. */
export async function addToCase(id: Id, article: Id): Promise<void> {
  await writing(async () => {
    await checkArticle(article);
    await editCase(id, (articles) => (articles.includes(article) ? articles : [...articles, article]));
  });
}

/** Takes an article out of a case; the article itself and its annotations stay in the library. */
export async function removeFromCase(id: Id, article: Id): Promise<void> {
  await writing(() => editCase(id, (articles) => articles.filter((other) => other !== article)));
}

/** A case by itself; null where there is no such case. */
export async function findCase(id: Id): Promise<Case | null> {
  return reading(async () => (await database.cases.get(id)) ?? null);
}

async function editCase(id: Id, change: (articles: Id[]) => Id[]): Promise<void> {
  const found = await database.cases.get(id);
  if (!found) throw new NotInLibrary('case');
  await database.cases.put({ ...found, articles: change(found.articles), modified: Date.now() });
}

async function checkArticle(id: Id): Promise<void> {
  if (!(await database.articles.get(id))) throw new NotInLibrary('article');
}
