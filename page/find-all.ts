/** Needles are told apart by their first units; longer beginnings would save little and cost a group per length. */
const KEY_LENGTH = 16;
/**
 * Places looked at per needle. Only a word such as "the" on a very long page has more, or a text made to keep
 * us busy; both end as "ambiguous".
 */
const MOST_PLACES = 1000;
/** Base and modulus of the rolling hash; their product stays below 2^53. */
const BASE = 65_599;
const MODULUS = 16_777_213;

export interface Places {
  /** UTF-16 offsets, in order. */
  starts: number[];
  /** False where the search was given up after {@link MOST_PLACES}. */
  isComplete: boolean;
}

interface Search extends Places {
  needle: string;
  looked: number;
}

/**
 * Where each needle stands in the text. One pass over the text for all needles (Karp and Rabin 1987), since
 * an indexOf per annotation is too slow on long pages with many. Needles shorter than the key take one pass
 * per length, which are few.
 */
export function findAll(text: string, needles: Iterable<string>): Map<string, Places> {
  const searches = [...new Set(needles)]
    .filter((needle) => needle !== '' && needle.length <= text.length)
    .map((needle): Search => ({ needle, starts: [], isComplete: true, looked: 0 }));
  const byLength = Map.groupBy(searches, ({ needle }) => Math.min(needle.length, KEY_LENGTH));
  for (const [length, group] of byLength) searchOnce(text, length, group);
  return new Map(searches.map((search) => [search.needle, search]));
}

function searchOnce(text: string, length: number, searches: Search[]): void {
  const byHash = Map.groupBy(searches, ({ needle }) => hashOf(needle, length));
  const weight = powerOf(length - 1);
  let hash = hashOf(text, length);
  for (let start = 0; ; start += 1) {
    for (const search of byHash.get(hash) ?? []) look(text, search, start);
    if (start + length >= text.length) return;
    const rest = (hash + MODULUS - ((text.charCodeAt(start) * weight) % MODULUS)) % MODULUS;
    hash = (rest * BASE + text.charCodeAt(start + length)) % MODULUS;
  }
}

function look(text: string, search: Search, start: number): void {
  search.looked += 1;
  if (search.looked > MOST_PLACES) search.isComplete = false;
  else if (text.startsWith(search.needle, start)) search.starts.push(start);
}

function hashOf(text: string, length: number): number {
  let hash = 0;
  for (let index = 0; index < length; index += 1) hash = (hash * BASE + text.charCodeAt(index)) % MODULUS;
  return hash;
}

function powerOf(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = (power * BASE) % MODULUS;
  return power;
}
