import type { Query } from './rank-sentences.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** What sentences have in common with a query. */
export interface SharedWeights {
  /** By sentence, as it is numbered in the case; nought for those that are not met. */
  sums: Float64Array;
  /** The sentences that have something in common with it, as they are met. */
  met: Int32Array;
}

/**
 * The same arrays each time: some ten thousand queries follow each other, and whoever asks for the next has no more use for
 * the last. Most sentences have nothing in common with one: only those that have are looked at, and cleared again.
 */
let sums = new Float64Array(0);
let met = new Int32Array(0);
let count = 0;

/** Of all articles of the case. It holds until the next is asked for. */
export function sharedWeights({ terms, weights }: Query, index: SentenceIndex): SharedWeights {
  clear(index.articleOf.length);
  const { articles, starts, sentences } = index;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? -1;
    if (term === -1) continue;
    const weight = weights[at] ?? 0;
    const end = starts[(term + 1) * articles] ?? 0;
    for (let entry = starts[term * articles] ?? 0; entry < end; entry += 1) {
      const sentence = sentences[entry] ?? 0;
      const sum = sums[sentence] ?? 0;
      if (sum === 0) {
        met[count] = sentence;
        count += 1;
      }
      sums[sentence] = sum + weight * (index.weights?.[entry] ?? 1);
    }
  }
  return { sums, met: met.subarray(0, count) };
}

function clear(size: number): void {
  for (let at = 0; at < count; at += 1) sums[met[at] ?? 0] = 0;
  count = 0;
  if (sums.length >= size) return;
  sums = new Float64Array(2 * size);
  met = new Int32Array(2 * size);
}
