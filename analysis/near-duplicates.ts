/**
 * Texts that are nearly the same: one agency's report in two papers, one article saved twice. Compared by the runs of
 * words that they share (Broder 1997), each text by a sample of its runs that stands for all of them (MinHash), so that
 * one look-up finds the likely ones among thousands.
 */

/** Words in a run: long enough that two reports of one matter share few by chance. */
const RUN = 5;

/** As many numbers stand for a text, in bands of so many: texts with an overlap of 0.6 share a band in 99 of 100 cases, of 0.3 in 23. */
const BANDS = 32;
const ROWS = 4;
const NUMBERS = BANDS * ROWS;

/** Shares of runs, 0 to 1, from which on texts are offered as one. An edited article keeps more, another report less. */
const NEAR = 0.6;

/** What a text is compared by; 512 bytes. Null for a text too short to say. */
export type Signature = Uint32Array;

/** Runs that a text must have: fewer say nothing. */
const FEWEST_RUNS = 10;

export function signatureOf(text: string): Signature | null {
  const runs = runsOf(text);
  if (runs.size < FEWEST_RUNS) return null;
  const least = new Uint32Array(NUMBERS).fill(0xffffffff);
  for (const run of runs) {
    for (let number = 0; number < NUMBERS; number += 1) {
      const hash = scrambled(run, SEEDS[number] ?? 0);
      if (hash < (least[number] ?? 0)) least[number] = hash;
    }
  }
  return least;
}

/** About which share of their runs two texts have in common (Jaccard), 0 to 1; off by 0.04 in the middle. */
export function overlapOf(one: Signature, other: Signature): number {
  let same = 0;
  for (let number = 0; number < NUMBERS; number += 1) if (one[number] === other[number]) same += 1;
  return same / NUMBERS;
}

/** A text that is nearly the same, and how nearly: an estimate, 0 to 1. */
export interface NearDuplicate<Key> {
  key: Key;
  overlap: number;
}

/** Texts to be compared with others, under keys of the caller's. About 1.5 kB each. */
export class NearDuplicates<Key> {
  readonly #texts: { key: Key; signature: Signature }[] = [];
  /** The places in that list; most bands have one, which an array would make four times as large. */
  readonly #byBand = new Map<number, number | number[]>();

  add(key: Key, signature: Signature): void {
    const place = this.#texts.push({ key, signature }) - 1;
    for (const band of bandsOf(signature)) {
      const others = this.#byBand.get(band);
      if (Array.isArray(others)) others.push(place);
      else this.#byBand.set(band, others === undefined ? place : [others, place]);
    }
  }

  /** The texts added so far that are nearly the same as another, the nearest first. */
  like(signature: Signature): NearDuplicate<Key>[] {
    const places = new Set(bandsOf(signature).flatMap((band) => this.#byBand.get(band) ?? []));
    return [...places]
      .flatMap((place) => this.#texts[place] ?? [])
      .map((text) => ({ key: text.key, overlap: overlapOf(text.signature, signature) }))
      .filter(({ overlap }) => overlap >= NEAR)
      .toSorted((one, other) => other.overlap - one.overlap);
  }
}

/** A band as one number, which few other bands have: such a pair is compared for nothing. Of 30 bits, since larger ones take memory of their own. */
function bandsOf(signature: Signature): number[] {
  return Array.from({ length: BANDS }, (_none, band) => {
    const rows = signature.subarray(band * ROWS, (band + 1) * ROWS);
    return rows.reduce((hash, row) => scrambled(hash, row), band) >>> 2;
  });
}

/** Each run of words of a text as a number. Case, marks and what outlets set differently make no difference. */
function runsOf(text: string): Set<number> {
  const words = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map(hashOfWord);
  const runs = new Set<number>();
  for (let index = 0; index + RUN <= words.length; index += 1) {
    runs.add(words.slice(index, index + RUN).reduce((hash, word) => scrambled(hash, word), 0));
  }
  return runs;
}

/** FNV-1a over UTF-16 units. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Murmur3's last step, over a number mixed with a seed. */
function scrambled(number: number, seed: number): number {
  let hash = Math.imul(number ^ seed, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: NUMBERS }, (_none, index) => scrambled(index + 1, 0x9e3779b9));
