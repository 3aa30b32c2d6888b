import { isLive, type LiveAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { quoteOf } from '../../model/passage.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { reading } from '../transaction.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { findEntries } from './find-entries.ts';
import { placesOf, readQuery, type SearchQuery } from './search-query.ts';

/** Something that was found, with the words around the first place. */
export interface SearchHit extends Excerpt {
  article: Article;
  /** Whose quote or note it is; null for an article's own text. */
  annotation: LiveAnnotation | null;
}

export interface SearchResult {
  /** Those with the words in their headline first, then the last added first. */
  articles: SearchHits;
  quotes: SearchHits;
  notes: SearchHits;
}

export interface SearchHits {
  hits: SearchHit[];
  /** How many there are in all; where the query has a phrase, how many have its words. */
  found: number;
}

const NOTHING_FOUND: SearchHits = { hits: [], found: 0 };

/**
 * Articles, quotes and notes that have all words of a query. Capitals and accents make no difference, from three
 * letters on a beginning is enough, and words in quotation marks must stand beside each other. Whether everything can
 * be found is told by {@link isIndexWhole}.
 * @param most of each kind are given back.
 */
export async function searchLibrary(query: string, most = 50): Promise<SearchResult> {
  const read = readQuery(query);
  if (read.words.length === 0) return { articles: NOTHING_FOUND, quotes: NOTHING_FOUND, notes: NOTHING_FOUND };
  return reading(async () => ({
    articles: await hitsOf(await articlesWith(read), most, (record) => articleHit(record, read)),
    quotes: await hitsOf(await findEntries('quote', read.words), most, (record) => annotationHit(record, read, quoted)),
    notes: await hitsOf(await findEntries('note', read.words), most, (record) => annotationHit(record, read, noted)),
  }));
}

async function articlesWith({ words }: SearchQuery): Promise<number[]> {
  const named = await findEntries('headline', words);
  return [...new Set([...named, ...(await findEntries('text', words))])];
}

async function hitsOf(
  numbers: readonly number[],
  most: number,
  read: (record: Id) => Promise<SearchHit | null>,
): Promise<SearchHits> {
  const hits: SearchHit[] = [];
  for (let next = 0; next < numbers.length && hits.length < most; next += most) {
    const entries = await database.searchEntries.bulkGet(numbers.slice(next, next + most));
    const records = entries.filter((entry) => entry !== undefined).map(({ record }) => record);
    const those = await Promise.all(records.map(read));
    hits.push(...those.filter((hit) => hit !== null));
  }
  return { hits: hits.slice(0, most), found: numbers.length };
}

async function articleHit(id: Id, query: SearchQuery): Promise<SearchHit | null> {
  const [article, revision] = await Promise.all([database.articles.get(id), inOrder(id).last()]);
  if (!article) return null;
  const found = { article, annotation: null };
  return hitIn(revision?.text ?? '', query, found) ?? hitIn(article.headline ?? '', query, found);
}

async function annotationHit(
  id: Id,
  query: SearchQuery,
  textOf: (annotation: LiveAnnotation) => string,
): Promise<SearchHit | null> {
  const annotation = await database.annotations.get(id);
  const article = annotation && (await database.articles.get(annotation.article));
  if (!article || !isLive(annotation)) return null;
  return hitIn(textOf(annotation), query, { article, annotation });
}

function hitIn(text: string, query: SearchQuery, found: Pick<SearchHit, 'article' | 'annotation'>): SearchHit | null {
  const places = placesOf(query, text);
  return places && places.length > 0 ? { ...found, ...excerptOf(text, places) } : null;
}

function quoted({ selectors }: LiveAnnotation): string {
  return quoteOf(selectors)?.exact ?? '';
}

function noted({ note }: LiveAnnotation): string {
  return note;
}
