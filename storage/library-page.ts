import type { Article } from '../model/article.ts';
import type { Case } from '../model/case.ts';
import type { Id } from '../model/id.ts';
import type { Project } from '../model/project.ts';
import { database } from './database.ts';
import { findPersonalSet } from './personal-set.ts';
import { reading } from './transaction.ts';

/** What the library shows of an article. */
export interface ListedArticle extends Article {
  /** The number of the reader's own. */
  passages: number;
}

/**
 * The articles that were last touched, as many as a screen shows. Costs about as much in a library of ten thousand as in a small
 * one: nothing is read but what is given back.
 */
export async function viewLibraryPage(limit: number): Promise<ListedArticle[]> {
  return reading(async () => {
    // oxlint-disable-next-line unicorn/no-array-reverse -- Dexie's: it turns the order of reading, and changes no array.
    const articles = await database.articles.orderBy('modified').reverse().limit(limit).toArray();
    const personal = await findPersonalSet();
    const set = personal?.set.id ?? '';
    const counts = await database.passageCounts.bulkGet(articles.map(({ id }): [Id, Id] => [id, set]));
    return articles.map((article, index) => ({ ...article, passages: counts[index]?.count ?? 0 }));
  });
}

/** Every article of the library, the last touched first: for sorting and filtering by what has no index. Some 500 bytes each. */
export async function listArticles(): Promise<Article[]> {
  return reading(async () => (await database.articles.orderBy('modified').toArray()).toReversed());
}

/** Every case, the newest first. */
export async function listCases(): Promise<Case[]> {
  return reading(async () => (await database.cases.orderBy('id').toArray()).toReversed());
}

/** The reader's own project first. */
export async function listProjects(): Promise<Project[]> {
  return reading(() => database.projects.orderBy('id').toArray());
}

/** The number of the reader's own passages in each article that has any. */
export async function countPassages(): Promise<Map<Id, number>> {
  return reading(async () => {
    const personal = await findPersonalSet();
    if (!personal) return new Map<Id, number>();
    const counts = await database.passageCounts.where('set').equals(personal.set.id).toArray();
    return new Map(counts.map(({ article, count }) => [article, count]));
  });
}
