import { isLive, type LiveAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { quoteOf } from '../../model/passage.ts';
import { unsearchedSets } from '../author-sets.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { reading } from '../transaction.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { findEntries } from './find-entries.ts';
import { placesOf, readQuery, type SearchQuery } from './search-query.ts';

/** Something that was found, with the words around the first place. */
export interface SearchHit extends Excerpt {
  article: Article;
  /** The revision whose text the places of an article's own text are in; null where its headline alone has the words. */
  revision: Id | null;
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
  /** How many there are in all; the most that there can be, where `isExact` is false. */
  found: number;
  /** False where not all of what has the words was looked at: it may have a phrase otherwise, or be gone. */
  isExact: boolean;
}

export interface SearchOptions {
  /** So many of each kind are given back. */
  most?: number;
  /** Aborted once the answer is no longer wanted. */
  signal?: AbortSignal;
}

/** Of each kind: what has all words but not the phrase, one after the other, would have a search read the whole library. */
const MOST_LOOKED_AT = 400;

const NOTHING_FOUND: SearchHits = { hits: [], found: 0, isExact: true };

/**
 * Articles, quotes and notes that have all words of a query. Capitals and accents make no difference, from three
 * letters on a beginning is enough, and words in quotation marks must stand beside each other. Whether everything can
 * be found is told by `isIndexWhole`.
 * @throws what the signal was aborted with.
 */
export async function searchLibrary(query: string, { most = 50, signal }: SearchOptions = {}): Promise<SearchResult> {
  const read = readQuery(query);
  if (read.words.length === 0) return { articles: NOTHING_FOUND, quotes: NOTHING_FOUND, notes: NOTHING_FOUND };
  const { headline, text, quote, note } = await reading(() => findEntries(read.words));
  const unsearched = await reading(unsearchedSets);
  const annotation = (record: Id, textOf: TextOf) => annotationHit(record, read, textOf, unsearched);
  const articles = [...new Set([...headline, ...text])];
  return {
    articles: await hitsOf(articles, { most, signal }, (record) => articleHit(record, read)),
    quotes: await hitsOf(quote, { most, signal }, (record) => annotation(record, quoted)),
    notes: await hitsOf(note, { most, signal }, (record) => annotation(record, noted)),
  };
}

/** A batch in a transaction: nobody's click waits for a whole search. */
async function hitsOf(
  numbers: readonly number[],
  { most, signal }: { most: number; signal: AbortSignal | undefined },
  read: (record: Id) => Promise<SearchHit | null>,
): Promise<SearchHits> {
  const hits: SearchHit[] = [];
  let looked = 0;
  while (looked < Math.min(numbers.length, MOST_LOOKED_AT) && hits.length < most) {
    signal?.throwIfAborted();
    const batch = numbers.slice(looked, looked + most);
    hits.push(...(await reading(() => readHits(batch, read))));
    looked += batch.length;
  }
  const isExact = looked >= numbers.length;
  return { hits: hits.slice(0, most), found: isExact ? hits.length : numbers.length - looked + hits.length, isExact };
}

async function readHits(
  numbers: readonly number[],
  read: (record: Id) => Promise<SearchHit | null>,
): Promise<SearchHit[]> {
  const entries = await database.searchEntries.bulkGet([...numbers]);
  const records = entries.filter((entry) => entry !== undefined).map(({ record }) => record);
  const hits = await Promise.all(records.map(read));
  return hits.filter((hit) => hit !== null);
}

async function articleHit(id: Id, query: SearchQuery): Promise<SearchHit | null> {
  const [article, latest] = await Promise.all([database.articles.get(id), inOrder(id).last()]);
  if (!article) return null;
  const found = { article, annotation: null };
  const inText = latest && hitIn(latest.text, query, { ...found, revision: latest.id });
  return inText ?? hitIn(article.headline ?? '', query, { ...found, revision: null });
}

type TextOf = (annotation: LiveAnnotation) => string;

/** What was settled is found as its coders marked it, and not once more; in a blind round nobody finds others' words. */
async function annotationHit(
  id: Id,
  query: SearchQuery,
  textOf: TextOf,
  unsearched: ReadonlySet<Id>,
): Promise<SearchHit | null> {
  const annotation = await database.annotations.get(id);
  const article = annotation && (await database.articles.get(annotation.article));
  if (!article || !isLive(annotation) || unsearched.has(annotation.set)) return null;
  return hitIn(textOf(annotation), query, { article, revision: null, annotation });
}

function hitIn(text: string, query: SearchQuery, found: Omit<SearchHit, keyof Excerpt>): SearchHit | null {
  const places = placesOf(query, text);
  return places && places.length > 0 ? { ...found, ...excerptOf(text, places) } : null;
}

function quoted({ selectors }: LiveAnnotation): string {
  return quoteOf(selectors)?.exact ?? '';
}

function noted({ note }: LiveAnnotation): string {
  return note;
}
