import { isLive, type Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { quoteOf } from '../../model/passage.ts';
import { distinctWords } from '../../model/search-words.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { FIELD_LETTERS, type SearchEntry } from './search-entry.ts';

/**
 * Keeps the index in step. Whoever writes an article's headline or text, or an annotation, calls one of these in the same
 * transaction: what is kept can then be found, and what is not kept cannot.
 */

type NewEntry = Omit<SearchEntry, 'number'>;

/** An article's headline, or its latest text, is another now. */
export async function indexArticle(article: Article): Promise<void> {
  await putEntry(await entryOfArticle(article));
}

/** An annotation was made, changed or deleted. */
export async function indexAnnotation(annotation: Annotation): Promise<void> {
  await putEntry(entryOfAnnotation(annotation));
}

/** Makes the entries of an article and of all that was annotated in it anew. */
export async function indexWhole(article: Article): Promise<void> {
  await forgetInIndex(article.id);
  const annotations = await database.annotations.where('article').equals(article.id).toArray();
  const entries = [await entryOfArticle(article), ...annotations.map(entryOfAnnotation)];
  await database.searchEntries.bulkAdd(entries);
}

/** An article is no longer in the library, nor what was annotated in it. */
export async function forgetInIndex(article: Id): Promise<void> {
  await database.searchEntries.where('article').equals(article).delete();
}

async function putEntry(entry: NewEntry): Promise<void> {
  const [number] = await database.searchEntries.where('record').equals(entry.record).primaryKeys();
  await database.searchEntries.put(number === undefined ? entry : { ...entry, number });
}

/** The headline counts as text too: not every page repeats it there. */
async function entryOfArticle({ id, headline }: Article): Promise<NewEntry> {
  const text = (await inOrder(id).last())?.text ?? '';
  const title = headline ?? '';
  const words = [...fieldWords('headline', title), ...fieldWords('text', `${title}\n\n${text}`)];
  return { record: id, article: id, words };
}

/** A tombstone has an entry without words, so that there are as many entries as records, which is how damage is noticed. */
function entryOfAnnotation(annotation: Annotation): NewEntry {
  const { id, article } = annotation;
  if (!isLive(annotation)) return { record: id, article, words: [] };
  const quote = quoteOf(annotation.selectors)?.exact ?? '';
  return { record: id, article, words: [...fieldWords('quote', quote), ...fieldWords('note', annotation.note)] };
}

function fieldWords(field: keyof typeof FIELD_LETTERS, text: string): string[] {
  return [...distinctWords(text)].map((word) => FIELD_LETTERS[field] + word);
}
