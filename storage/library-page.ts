import type { Collection } from 'dexie';
import { isLive } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Case } from '../model/case.ts';
import type { Id } from '../model/id.ts';
import { database } from './database.ts';
import { findPersonalSet } from './personal-set.ts';
import { reading } from './transaction.ts';

/** As much of a large library as a screen shows at once. */
export interface LibraryPage {
  /** The last touched first, with the number of the reader's own passages. */
  articles: (Article & { passages: number })[];
  /** The newest first. */
  cases: Case[];
  /** How many there are in all. */
  counts: { articles: number; cases: number };
}

/**
 * A stretch of the library's articles and of its cases. Costs about as much in a library of ten thousand articles as in a
 * small one: nothing is read but what is given back.
 * @param offset of the first article, in the order of when they were last touched.
 */
export async function viewLibraryPage(offset: number, limit: number): Promise<LibraryPage> {
  return reading(async () => {
    const [articles, cases, articleCount, caseCount, personal] = await Promise.all([
      lastOf(database.articles.orderBy('modified'), offset, limit),
      lastOf(database.cases.orderBy('id'), offset, limit),
      database.articles.count(),
      database.cases.count(),
      findPersonalSet(),
    ]);
    const passages = await Promise.all(articles.map(({ id }) => countPassages(id, personal?.set.id)));
    const counted = articles.map((article, index) => ({ ...article, passages: passages[index] ?? 0 }));
    return { articles: counted, cases, counts: { articles: articleCount, cases: caseCount } };
  });
}

/** Every article of the library, the last touched first: for sorting and filtering by what has no index. Some 500 bytes each. */
export async function listArticles(): Promise<Article[]> {
  return reading(async () => (await database.articles.orderBy('modified').toArray()).toReversed());
}

async function lastOf<Item, Insert>(
  ordered: Collection<Item, Id, Insert>,
  offset: number,
  limit: number,
): Promise<Item[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- Dexie's: it turns the order of reading, and changes no array.
  return ordered.reverse().offset(offset).limit(limit).toArray();
}

async function countPassages(article: Id, set?: Id): Promise<number> {
  if (set === undefined) return 0;
  const stored = await database.annotations.where('[set+article]').equals([set, article]).toArray();
  return stored.filter(isLive).length;
}
