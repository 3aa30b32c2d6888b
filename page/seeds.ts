import type { Words } from './words.ts';

/**
 * A pair of words that stands more often than this in the text ("of the") tells little about a place, and
 * would make the work grow with the square of the text.
 */
const MOST_PLACES = 24;
/** A filter in front of the table of pairs: most of a text's pairs are in no pattern. */
const FILTER_BITS = 16;

/** A pair of neighbouring words that stands in the pattern at word `at` and in the text at word `place`. */
export interface Seed {
  at: number;
  place: number;
}

/** Where the pairs of neighbouring words of many patterns stand in a text: one pass over the text for all. */
export class Seeds {
  readonly #places = new Map<number, number[]>();
  readonly #filter = new Uint8Array(1 << FILTER_BITS);

  constructor(text: Words, patterns: Iterable<Words>) {
    for (const pattern of patterns) this.#add(pattern);
    for (let place = 0; place + 1 < text.count; place += 1) {
      const key = pairAt(text, place);
      if (this.#filter[key >>> (32 - FILTER_BITS)] === 0) continue;
      const places = this.#places.get(key);
      if (places && places.length <= MOST_PLACES) places.push(place);
    }
  }

  of(pattern: Words): Seed[] {
    const seeds: Seed[] = [];
    for (let at = 0; at + 1 < pattern.count; at += 1) {
      const places = this.#places.get(pairAt(pattern, at)) ?? [];
      if (places.length <= MOST_PLACES) for (const place of places) seeds.push({ at, place });
    }
    return seeds;
  }

  #add(pattern: Words): void {
    for (let at = 0; at + 1 < pattern.count; at += 1) {
      const key = pairAt(pattern, at);
      this.#filter[key >>> (32 - FILTER_BITS)] = 1;
      if (!this.#places.has(key)) this.#places.set(key, []);
    }
  }
}

function pairAt({ keys }: Words, index: number): number {
  return (Math.imul(keys[index] as number, 0x9e3779b1) + (keys[index + 1] as number)) | 0;
}
