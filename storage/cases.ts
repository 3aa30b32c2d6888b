import type { Case } from '../model/case.ts';
import type { CaseArticle, CaseContents } from '../model/case-contents.ts';
import { newId, type Id } from '../model/id.ts';
import { annotationsOf } from './annotations.ts';
import { database } from './database.ts';
import { findPersonalSet, personalSet } from './personal-set.ts';
import { NotInLibrary } from './storage-errors.ts';

/** A new case with its first article. */
export async function createCase(name: string, firstArticle: Id): Promise<Case> {
  const { set } = await personalSet();
  const now = Date.now();
  const created = { id: newId(), project: set.project, name, articles: [firstArticle], created: now, modified: now };
  return database.transaction('rw', database.cases, database.articles, async () => {
    if (!(await database.articles.get(firstArticle))) throw new NotInLibrary('article');
    await database.cases.add(created);
    return created;
  });
}

/** Puts an article into a case; an article that is there already stays where it stands. */
export async function addToCase(id: Id, article: Id): Promise<void> {
  await editCase(id, (articles) => (articles.includes(article) ? articles : [...articles, article]));
}

/** Takes an article out of a case; the article itself and its annotations stay in the library. */
export async function removeFromCase(id: Id, article: Id): Promise<void> {
  await editCase(id, (articles) => articles.filter((other) => other !== article));
}

/** Everything in a case, for a comparison or an export; null where there is no such case. */
export async function readCase(id: Id): Promise<CaseContents | null> {
  const found = await database.cases.get(id);
  if (!found) return null;
  const personal = await findPersonalSet();
  const articles = await Promise.all(found.articles.map(readCaseArticle));
  return {
    case: found,
    articles: articles.filter((article) => article !== null),
    authorOf: new Map(personal ? [[personal.set.id, personal.author]] : []),
  };
}

async function readCaseArticle(id: Id): Promise<CaseArticle | null> {
  const [article, revisions, annotations] = await Promise.all([
    database.articles.get(id),
    database.revisions.where('article').equals(id).sortBy('captured'),
    annotationsOf(id),
  ]);
  return article ? { article, revisions, annotations } : null;
}

async function editCase(id: Id, change: (articles: Id[]) => Id[]): Promise<void> {
  await database.transaction('rw', database.cases, async () => {
    const found = await database.cases.get(id);
    if (!found) throw new NotInLibrary('case');
    await database.cases.put({ ...found, articles: change(found.articles), modified: Date.now() });
  });
}
