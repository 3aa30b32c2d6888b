import type { Correspondence } from './correspondence.ts';
import type { Words } from './words.ts';

/** So many words in a row that stand once in either text are taken for each other. */
const LENGTH = 3;
/** In place of a number: stands several times. */
const SEVERAL = -1;

/** For each word of either text a key of the row that begins with it: rows that read alike have the same. */
export interface RowKeys {
  old: Int32Array;
  now: Int32Array;
}

export function rowKeysOf({ old, now }: Correspondence): RowKeys {
  return { old: keysOfRows(old), now: keysOfRows(now) };
}

/** Pairs what stands once in both texts, of what is not paired yet, and what goes on from there alike. */
export function pairUnique(both: Correspondence, rows: RowKeys): void {
  const { counterparts, owners } = both;
  const [indexes, places] = [new Map<number, number>(), new Map<number, number>()];
  for (let index = 0; index < rows.old.length; index += 1) {
    if (counterparts[index] !== -1) continue;
    const key = rows.old[index] as number;
    indexes.set(key, indexes.has(key) ? SEVERAL : index);
  }
  for (let place = 0; place < rows.now.length; place += 1) {
    if (owners[place] !== -1) continue;
    const key = rows.now[place] as number;
    if (indexes.has(key)) places.set(key, places.has(key) ? SEVERAL : place);
  }
  for (const [key, place] of places) {
    const index = indexes.get(key) ?? SEVERAL;
    if (index !== SEVERAL && place !== SEVERAL) both.pairAround(index, place);
  }
}

/** Words in a row of the old text and, alike, of the new one: the number of the first in each. */
export interface Row {
  word: number;
  place: number;
}

/** Rows that stand in more places say nothing of any. */
const MOST_PLACES = 12;

/** Where rows of the old text stand in the new one for none of it, in the old one's order. */
export function freeRows({ owners }: Correspondence, keys: RowKeys): Row[] {
  const free = new Map<number, number[]>();
  for (let place = 0; place < keys.now.length; place += 1) {
    if (owners[place] !== -1) continue;
    const key = keys.now[place] as number;
    const known = free.get(key);
    if (known) known.push(place);
    else free.set(key, [place]);
  }
  const rows: Row[] = [];
  for (let word = 0; free.size > 0 && word < keys.old.length; word += 1) {
    const places = free.get(keys.old[word] as number);
    if (places && places.length <= MOST_PLACES) for (const place of places) rows.push({ word, place });
  }
  return rows;
}

function keysOfRows({ count, keys }: Words): Int32Array {
  const rows = new Int32Array(Math.max(0, count - LENGTH + 1));
  for (let first = 0; first < rows.length; first += 1) {
    let key = 0;
    for (let index = first; index < first + LENGTH; index += 1) {
      key = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) + (keys[index] as number)) | 0;
    }
    // What engines keep as a small whole number is found in a map several times as fast.
    rows[first] = Math.imul(key ^ (key >>> 16), 0x2c1b3c6d) >> 2;
  }
  return rows;
}
