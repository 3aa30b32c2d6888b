import { isLive, type Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { quoteOf } from '../../model/passage.ts';
import { distinctWords } from '../../model/search-words.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { addToCount, forgetCounts, recount } from '../passage-counts.ts';
import { packWhereMany } from './pack-entries.ts';
import { FIELD_LETTERS, type SearchEntry } from './search-entry.ts';

/**
 * Keeps the index, and the numbers of passages, in step. Whoever writes an article's headline or text, or an annotation,
 * calls one of these in the same transaction: what is kept can then be found, and what is not kept cannot.
 */

type NewEntry = Omit<SearchEntry, 'number'>;

/** An article's headline, or its latest text, may be another now. */
export async function indexArticle(article: Article): Promise<void> {
  const known = await entryOf(article.id);
  const latest = await inOrder(article.id).last();
  // A page is read again at each visit, and most read as they did.
  if (known?.madeOf === madeOf(article, latest?.id)) return;
  await putEntry(known, entryOfArticle(article, latest));
}

/** An annotation was made, changed or deleted. */
export async function indexAnnotation(annotation: Annotation): Promise<void> {
  const known = await entryOf(annotation.id);
  const wasCounted = known?.counted === true;
  if (isLive(annotation) !== wasCounted) await addToCount(annotation, wasCounted ? -1 : 1);
  await putEntry(known, entryOfAnnotation(annotation));
}

/** Makes the entries of an article and of all that was annotated in it anew. */
export async function indexWhole(article: Article): Promise<void> {
  await forgetInIndex(article.id);
  const annotations = await database.annotations.where('article').equals(article.id).toArray();
  const entry = entryOfArticle(article, await inOrder(article.id).last());
  await database.searchEntries.bulkAdd([entry, ...annotations.map(entryOfAnnotation)]);
  await recount(article.id, annotations);
  await packWhereMany();
}

/** An article is no longer in the library, nor what was annotated in it. */
export async function forgetInIndex(article: Id): Promise<void> {
  await database.searchEntries.where('article').equals(article).delete();
  await forgetCounts(article);
}

async function entryOf(record: Id): Promise<SearchEntry | undefined> {
  return database.searchEntries.get({ record });
}

/** Postings name an entry by its number: one with other words than were packed is another entry. */
async function putEntry(known: SearchEntry | undefined, entry: NewEntry): Promise<void> {
  if (known?.words) {
    await database.searchEntries.put({ ...entry, number: known.number });
    return;
  }
  if (known) await database.searchEntries.delete(known.number);
  await database.searchEntries.add(entry);
  await packWhereMany();
}

/** The headline counts as text too: not every page repeats it there. */
function entryOfArticle(article: Article, latest: { id: Id; text: string } | undefined): NewEntry {
  const title = article.headline ?? '';
  const words = [...fieldWords('headline', title), ...fieldWords('text', `${title}\n\n${latest?.text ?? ''}`)];
  return { record: article.id, article: article.id, madeOf: madeOf(article, latest?.id), words };
}

function madeOf({ headline }: Article, revision: Id | undefined): string {
  return JSON.stringify([revision, headline]);
}

/** A tombstone has an entry without words, so that there are as many entries as records, which is how damage is noticed. */
function entryOfAnnotation(annotation: Annotation): NewEntry {
  const { id, article } = annotation;
  if (!isLive(annotation)) return { record: id, article, words: [] };
  const quote = quoteOf(annotation.selectors)?.exact ?? '';
  const words = [...fieldWords('quote', quote), ...fieldWords('note', annotation.note)];
  return { record: id, article, words, counted: true };
}

function fieldWords(field: keyof typeof FIELD_LETTERS, text: string): string[] {
  return [...distinctWords(text)].map((word) => FIELD_LETTERS[field] + word);
}
