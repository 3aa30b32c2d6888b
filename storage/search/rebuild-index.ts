import { SEARCH_RULES } from '../../model/search-words.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { database } from '../database.ts';
import type { LongWork } from '../long-work.ts';
import { reading, writing } from '../transaction.ts';
import { indexWhole } from './index-records.ts';
import { resetIndex } from './pack-entries.ts';

/** So many articles in one transaction: others may write between two of them. */
const BATCH = 20;

/** In milliseconds. Entries are written with their records, so that none is missing but by a fault of ours or the browser's. */
const COUNTED_EVERY = 24 * 60 * 60 * 1000;

/**
 * Whether everything in the library can be found. Not so before the index was first built, after an update that makes words
 * in another way, and where entries are missing: for that all records are counted, which takes a second or two of the database in a large
 * library, hence once a day.
 */
export async function isIndexWhole(now: Timestamp = Date.now()): Promise<boolean> {
  const state = await reading(() => database.searchState.get('index'));
  if (state?.rules !== SEARCH_RULES || state.upTo !== null) return false;
  if (state.counted !== undefined && now - state.counted < COUNTED_EVERY) return true;
  const isWhole = await reading(isAnEntryForEach);
  if (isWhole) await writing(() => database.searchState.update('index', { counted: now }));
  return isWhole;
}

/** Whether the index was built to its end, as far as is written down: what is cheap enough to ask at any time. Part of a transaction. */
export async function isIndexBuilt(): Promise<boolean> {
  const state = await database.searchState.get('index');
  return state?.rules === SEARCH_RULES && state.upTo === null;
}

async function isAnEntryForEach(): Promise<boolean> {
  const [entries, articles, annotations] = await Promise.all([
    database.searchEntries.count(),
    database.articles.count(),
    database.annotations.count(),
  ]);
  return entries === articles + annotations;
}

/**
 * Builds the index anew, or goes on with a rebuilding that was broken off: by the signal, or by closing the page. While
 * it runs, the library can be written and searched; what it has not come to is not found yet.
 * @throws what the signal was aborted with.
 */
export async function rebuildIndex({ signal, progress }: LongWork = {}): Promise<void> {
  const total = await writing(begin);
  let done = 0;
  for (;;) {
    signal?.throwIfAborted();
    const indexed = await writing(indexNext);
    if (indexed === 0) return;
    done += indexed;
    progress?.(Math.min(done, total), total);
  }
}

/** The number of articles still to do. */
async function begin(): Promise<number> {
  const state = await database.searchState.get('index');
  if (state?.rules === SEARCH_RULES && state.upTo !== null) {
    return database.articles.where('id').above(state.upTo).count();
  }
  await resetIndex();
  return database.articles.count();
}

async function indexNext(): Promise<number> {
  const state = await database.searchState.get('index');
  // Another page has finished it, or a restored backup wants it begun again.
  if (!state || state.upTo === null) return 0;
  const articles = await database.articles.where('id').above(state.upTo).limit(BATCH).toArray();
  for (const article of articles) await indexWhole(article);
  // Only this: indexing may have packed meanwhile, and said so in the same record.
  await database.searchState.update('index', { upTo: articles.at(-1)?.id ?? null });
  return articles.length;
}
