import { SEARCH_RULES } from '../../model/search-words.ts';
import { database } from '../database.ts';
import { bucketOf, type SearchEntry, type SearchState } from './search-entry.ts';

/**
 * Entries keep their words until there are so many. A search looks through those one by one, and packing them holds up the
 * click that it falls to by a tenth of a second or two: more entries at once would make either be felt.
 */
const MOST_UNPACKED = 2000;

/** Begins the index anew, without entries. Part of a transaction. */
export async function resetIndex(): Promise<void> {
  await database.searchEntries.clear();
  await database.searchPostings.clear();
  await database.passageCounts.clear();
  await database.searchState.put({ id: 'index', rules: SEARCH_RULES, upTo: '', packed: 0 });
}

/** The entries whose words are not packed yet: all of them, before the index was first built. */
export async function unpackedEntries(): Promise<SearchEntry[]> {
  return entriesAfter((await database.searchState.get('index')) ?? { packed: 0 });
}

/** Packs the words of the entries that are not packed yet, where they are many. Part of a transaction. */
export async function packWhereMany(): Promise<void> {
  const state = await database.searchState.get('index');
  const newest = (await database.searchEntries.toCollection().last())?.number ?? 0;
  if (!state || newest - state.packed < MOST_UNPACKED) return;
  const entries = await entriesAfter(state);
  const packed = entries.at(-1)?.number ?? state.packed;
  const postings = [...wordsByBucket(entries, state.packed)].map(([bucket, words]) => ({
    bucket,
    segment: state.packed,
    words,
  }));
  await database.searchPostings.bulkPut(postings);
  await database.searchEntries.bulkPut(entries.map(({ words: _packed, ...entry }) => entry));
  await database.searchState.put({ ...state, packed });
}

function entriesAfter({ packed }: Pick<SearchState, 'packed'>): Promise<SearchEntry[]> {
  return database.searchEntries.where('number').above(packed).toArray();
}

function wordsByBucket(entries: readonly SearchEntry[], segment: number): Map<string, Map<string, number[]>> {
  const buckets = new Map<string, Map<string, number[]>>();
  for (const { number, words = [] } of entries) {
    for (const word of words) {
      const bucket = getOrAdd(buckets, bucketOf(word), () => new Map<string, number[]>());
      getOrAdd(bucket, word, () => []).push(number - segment);
    }
  }
  return buckets;
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
