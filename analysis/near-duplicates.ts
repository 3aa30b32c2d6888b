import { fnv1a } from './fnv-1a.ts';

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

/** What a text is compared by, 256 bytes: of each least hash the lower half, which two others have alike once in 65,536. */
export type Signature = Uint16Array;

/** Runs that a text must have: fewer say nothing. */
const FEWEST_RUNS = 10;

/** @returns null for a text too short to say. */
export function signatureOf(text: string): Signature | null {
  const runs = runsOf(text);
  if (runs.size < FEWEST_RUNS) return null;
  const least = LEAST.fill(0xffffffff);
  for (const run of runs) {
    for (let number = 0; number < NUMBERS; number += 1) {
      const hash = scrambled(run, SEEDS[number] ?? 0);
      if (hash < (least[number] ?? 0)) least[number] = hash;
    }
  }
  return Uint16Array.from(least, (number) => number & 0xffff);
}

/** About which share of their runs two texts have in common (Jaccard), 0 to 1; off by 0.04 in the middle. */
export function overlapOf(one: Signature, other: Signature): number {
  let same = 0;
  for (let number = 0; number < NUMBERS; number += 1) if (one[number] === other[number]) same += 1;
  return same / NUMBERS;
}

/** A text that is nearly the same, and how nearly: an estimate, 0 to 1. */
export interface NearDuplicate {
  place: number;
  overlap: number;
}

/** Of texts that share a band so many are compared, the last ones: of a thousand copies these tell as much as all, in as little time. */
const MOST_COMPARED = 50;

/** Texts to be compared with others, by their places in the order in which they were added, from 0. See `bytes` for what they take. */
export class NearDuplicates {
  #count = 0;
  #signatures = new Uint16Array(0);
  /** Entries are the texts' bands, numbered `place * BANDS + band`: the last one of each bucket, and the one before each. -1 for none. */
  #last = new Int32Array(0);
  #before = new Int32Array(0);

  /** Arrays outside of the scripts' memory: some 0.5 kB a text, and up to twice that before they next grow. */
  get bytes(): number {
    return this.#signatures.byteLength + this.#last.byteLength + this.#before.byteLength;
  }

  /** @param signature null for a text that nothing is compared with. @returns its place. */
  add(signature: Signature | null): number {
    const place = this.#count;
    this.#count += 1;
    if ((place + 1) * NUMBERS > this.#signatures.length) this.#grow();
    if (!signature) return place;
    this.#signatures.set(signature, place * NUMBERS);
    this.#enter(place);
    return place;
  }

  /** The texts added so far that are nearly the same as another, the nearest first. */
  like(signature: Signature): NearDuplicate[] {
    const places = new Set<number>();
    for (let band = 0; band < BANDS; band += 1) this.#collect(signature, band, places);
    return [...places]
      .map((place) => ({ place, overlap: overlapOf(this.#signatureAt(place), signature) }))
      .filter(({ overlap }) => overlap >= NEAR)
      .toSorted((one, other) => other.overlap - one.overlap || one.place - other.place);
  }

  #collect(signature: Signature, band: number, places: Set<number>): void {
    if (this.#last.length === 0) return;
    let compared = 0;
    let entry = this.#last[this.#bucketOf(signature, band)] ?? -1;
    while (entry >= 0 && compared < MOST_COMPARED) {
      const place = Math.floor(entry / BANDS);
      if (entry % BANDS === band && hasBand(this.#signatureAt(place), signature, band)) {
        places.add(place);
        compared += 1;
      }
      entry = this.#before[entry] ?? -1;
    }
  }

  #enter(place: number): void {
    const signature = this.#signatureAt(place);
    for (let band = 0; band < BANDS; band += 1) {
      const bucket = this.#bucketOf(signature, band);
      const entry = place * BANDS + band;
      this.#before[entry] = this.#last[bucket] ?? -1;
      this.#last[bucket] = entry;
    }
  }

  /** Buckets are as many as entries, so that few entries share one. */
  #grow(): void {
    const texts = Math.max(64, (this.#signatures.length / NUMBERS) * 2);
    const former = this.#signatures;
    this.#signatures = new Uint16Array(texts * NUMBERS);
    this.#signatures.set(former);
    this.#last = new Int32Array(texts * BANDS).fill(-1);
    this.#before = new Int32Array(texts * BANDS).fill(-1);
    for (let place = 0; place < former.length / NUMBERS; place += 1) {
      // A text without a signature stands there with zeros.
      if (this.#signatureAt(place).some((number) => number !== 0)) this.#enter(place);
    }
  }

  #signatureAt(place: number): Signature {
    return this.#signatures.subarray(place * NUMBERS, (place + 1) * NUMBERS);
  }

  #bucketOf(signature: Signature, band: number): number {
    let hash = band;
    for (let row = band * ROWS; row < (band + 1) * ROWS; row += 1) hash = scrambled(hash, signature[row] ?? 0);
    // Their number is a power of two.
    return hash & (this.#last.length - 1);
  }
}

function hasBand(one: Signature, other: Signature, band: number): boolean {
  for (let row = band * ROWS; row < (band + 1) * ROWS; row += 1) if (one[row] !== other[row]) return false;
  return true;
}

/** Each run of words of a text as a number. Case, marks and what outlets set differently make no difference. */
function runsOf(text: string): Set<number> {
  const words = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map(fnv1a);
  const runs = new Set<number>();
  for (let index = 0; index + RUN <= words.length; index += 1) {
    runs.add(words.slice(index, index + RUN).reduce((hash, word) => scrambled(hash, word), 0));
  }
  return runs;
}

/** Murmur3's last step, over a number mixed with a seed. */
function scrambled(number: number, seed: number): number {
  let hash = Math.imul(number ^ seed, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Used anew for each text: thousands of such arrays would wait to be swept away. */
const LEAST = new Uint32Array(NUMBERS);

const SEEDS = Uint32Array.from({ length: NUMBERS }, (_none, index) => scrambled(index + 1, 0x9e3779b9));
