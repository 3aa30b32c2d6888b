/** Needles are told apart by this many of their first units, the most that they have: a pass over the text each. */
const KEY_LENGTHS = [16, 8, 4, 3, 2, 1];
/**
 * Places looked at per needle. Only a word such as "the" on a very long page has more, or a text made to keep
 * us busy; both end as "ambiguous".
 */
const MOST_PLACES = 1000;
/** Base of the rolling hash, which is kept to 32 bits. */
const BASE = 65_599;
/** A filter in front of the table of needles: at most places no needle begins. */
const FILTER_BITS = 16;

interface Search {
  needle: string;
  starts: number[];
  looked: number;
}

/**
 * Where each needle stands in the text: UTF-16 offsets, in order, at most {@link MOST_PLACES}. One pass over the text for all needles (Karp and Rabin 1987), since
 * an indexOf per annotation is too slow on long pages with many.
 */
export function findAll(text: string, needles: Iterable<string>): Map<string, number[]> {
  const searches = [...new Set(needles)]
    .filter((needle) => needle !== '' && needle.length <= text.length)
    .map((needle): Search => ({ needle, starts: [], looked: 0 }));
  const byLength = Map.groupBy(searches, ({ needle }) => KEY_LENGTHS.find((length) => length <= needle.length) ?? 1);
  for (const [length, group] of byLength) searchOnce(text, length, group);
  return new Map(searches.map((search) => [search.needle, search.starts]));
}

function searchOnce(text: string, length: number, searches: Search[]): void {
  const byHash = Map.groupBy(searches, ({ needle }) => hashOf(needle, length));
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const hash of byHash.keys()) filter[filterIndex(hash)] = 1;
  const weight = powerOf(length);
  let hash = hashOf(text, length);
  for (let start = 0; ; start += 1) {
    if (filter[filterIndex(hash)] === 1) for (const search of byHash.get(hash) ?? []) look(text, search, start);
    if (start + length >= text.length) return;
    const shifted = Math.imul(hash, BASE) + text.charCodeAt(start + length);
    hash = (shifted - Math.imul(text.charCodeAt(start), weight)) | 0;
  }
}

/** The hash's low bits hold little but the last characters; its product's high bits hold all. */
function filterIndex(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - FILTER_BITS);
}

function look(text: string, search: Search, start: number): void {
  search.looked += 1;
  if (search.looked <= MOST_PLACES && text.startsWith(search.needle, start)) search.starts.push(start);
}

function hashOf(text: string, length: number): number {
  let hash = 0;
  for (let index = 0; index < length; index += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(index)) | 0;
  return hash;
}

function powerOf(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, BASE);
  return power;
}
