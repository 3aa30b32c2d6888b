import type { Correspondence } from './correspondence.ts';
import type { Words } from './words.ts';

/** So many words in a row that stand once in either text are taken for each other. */
const LENGTH = 3;
/** In place of a number: stands several times. */
const SEVERAL = -1;

/** Pairs what stands once in both texts, of what is not paired yet, and what goes on from there alike. */
export function pairUnique(both: Correspondence): void {
  const { old, now, counterparts, owners } = both;
  const [indexes, places] = [new Map<number, number>(), new Map<number, number>()];
  for (let index = 0; index + LENGTH <= old.count; index += 1) {
    if (counterparts[index] !== -1) continue;
    const key = keyAt(old, index);
    indexes.set(key, indexes.has(key) ? SEVERAL : index);
  }
  for (let place = 0; place + LENGTH <= now.count; place += 1) {
    if (owners[place] !== -1) continue;
    const key = keyAt(now, place);
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
export function freeRows({ old, now, owners }: Correspondence): Row[] {
  const free = new Map<number, number[]>();
  for (let place = 0; place + LENGTH <= now.count; place += 1) {
    if (owners[place] !== -1) continue;
    const key = keyAt(now, place);
    const known = free.get(key);
    if (known) known.push(place);
    else free.set(key, [place]);
  }
  const rows: Row[] = [];
  for (let word = 0; free.size > 0 && word + LENGTH <= old.count; word += 1) {
    const places = free.get(keyAt(old, word)) ?? [];
    if (places.length <= MOST_PLACES) for (const place of places) rows.push({ word, place });
  }
  return rows;
}

function keyAt({ keys }: Words, first: number): number {
  let key = 0;
  for (let index = first; index < first + LENGTH; index += 1) {
    key = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) + (keys[index] as number)) | 0;
  }
  // What engines keep as a small whole number is found in a map several times as fast.
  return Math.imul(key ^ (key >>> 16), 0x2c1b3c6d) >> 2;
}
