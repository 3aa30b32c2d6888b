import type { Article } from '../../model/article.ts';
import { database } from '../database.ts';

/** The article that another one, of one of these addresses, was merged into; null where there is none. Part of a transaction. */
export async function mergedAt(...addresses: readonly string[]): Promise<Article | null> {
  return (await database.articles.where('otherAddresses').anyOf(addresses).first()) ?? null;
}
