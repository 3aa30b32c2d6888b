import { SEARCH_RULES } from '../../model/search-words.ts';
import { database } from '../database.ts';
import type { LongWork } from '../long-work.ts';
import { reading, writing } from '../transaction.ts';
import { indexWhole } from './index-records.ts';
import { resetIndex } from './pack-entries.ts';

/** So many articles in one transaction: others may write between two of them. */
const BATCH = 20;

/**
 * Whether everything in the library can be found. Not so before the index was first built, after an update that makes words
 * in another way, and where entries are missing. Counts all records: for when a search is opened, not for each key.
 */
export async function isIndexWhole(): Promise<boolean> {
  return reading(async () => {
    const state = await database.searchState.get('index');
    if (state?.rules !== SEARCH_RULES || state.upTo !== null) return false;
    const [entries, articles, annotations] = await Promise.all([
      database.searchEntries.count(),
      database.articles.count(),
      database.annotations.count(),
    ]);
    return entries === articles + annotations;
  });
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
