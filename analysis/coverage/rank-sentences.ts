import { holds, squareSum, type CaseIndex, type IndexedArticle } from './case-index.ts';
import { noSums } from './sums.ts';
import type { Term } from './terms.ts';

/** What is sought, each term once, weighted as the case weighs it. */
export interface Query {
  /** By their numbers in the case; −1 for what it does not hold. */
  terms: Int32Array;
  /** One per term. */
  weights: Float64Array;
  /** What its length divides likeness by. */
  length: number;
}

/** A sentence by its index in its article, and how alike it is to what was sought, above 0. */
export interface RankedSentence {
  sentence: number;
  likeness: number;
}

/** Of a cosine whose penalty for length leans to the query; the sentence's exponent makes up the rest to 1. */
export const QUERY_EXPONENT = 0.6;

/** Of a word that only the query's own text uses: it cannot tell which other article tells the fact, only that all tell less. */
const OWN_WORD = 0.5;

/** The terms of a text by their numbers, each once, in order. */
export function numbersOf(terms: readonly Term[], { terms: { numbers } }: CaseIndex): Int32Array {
  const keys = new Set(terms.map(({ key }) => key));
  return Int32Array.from(keys, (key) => numbers.get(key) ?? -1);
}

/** @param source the article that the terms are taken from; undefined for a reader's words. */
export function queryOf(terms: Int32Array, { terms: known, holders }: CaseIndex, source?: IndexedArticle): Query {
  const weights = Float64Array.from(terms, (term) => {
    if (term === -1) return OWN_WORD * known.unseen;
    const isShared = (holders[term] ?? 0) > (source && holds(source.postings, term) ? 1 : 0);
    return (isShared ? 1 : OWN_WORD) * (known.rarities[term] ?? 0);
  });
  return { terms, weights, length: squareSum(weights) ** QUERY_EXPONENT };
}

/** The sentences that are most like the query, at most so many, the best first; of equals the first in the text. */
export function rankSentences(query: Query, target: IndexedArticle, most: number): RankedSentence[] {
  const ranking = new Ranking(most, 1);
  const count = ranking.fill(0, query, target);
  return Array.from({ length: count }, (_, at) => ({
    sentence: ranking.sentences[at] ?? 0,
    likeness: ranking.likenesses[at] ?? 0,
  }));
}

/** Lets through whatever dividing might, so that few are divided. */
const NEARLY = 1 - 1e-9;

/** Lists of the sentences that are most like a query, side by side in two arrays: a case has some ten thousand such lists. */
export class Ranking {
  /** Room in each list. */
  readonly most: number;
  /** By their index in their article, list after list. */
  readonly sentences: Int32Array;
  readonly likenesses: Float64Array;

  constructor(most: number, lists: number) {
    this.most = most;
    this.sentences = new Int32Array(lists * most);
    this.likenesses = new Float64Array(lists * most);
  }

  /** Fills one list and gives how many it holds. */
  fill(list: number, query: Query, target: IndexedArticle): number {
    const { lengths } = target;
    const sums = sharedWeights(query, target);
    const from = list * this.most;
    let count = 0;
    let [least, bound] = [0, 0];
    for (let sentence = 0; sentence < lengths.length; sentence += 1) {
      const sum = sums[sentence] ?? 0;
      const length = lengths[sentence] ?? 1;
      if (sum <= bound * length) continue;
      const likeness = sum / (query.length * length);
      if (likeness <= least) continue;
      this.#insert(from, count, sentence, likeness);
      if (count < this.most) count += 1;
      if (count < this.most) continue;
      least = this.likenesses[from + count - 1] ?? 0;
      bound = least * query.length * NEARLY;
    }
    return count;
  }

  #insert(from: number, count: number, sentence: number, likeness: number): void {
    let at = from + Math.min(count, this.most - 1);
    for (; at > from && (this.likenesses[at - 1] ?? 0) < likeness; at -= 1) {
      this.sentences[at] = this.sentences[at - 1] ?? 0;
      this.likenesses[at] = this.likenesses[at - 1] ?? 0;
    }
    this.sentences[at] = sentence;
    this.likenesses[at] = likeness;
  }
}

/** One per sentence: what it shares with the query. It holds until the next is asked for. */
function sharedWeights(query: Query, { lengths, postings }: IndexedArticle): Float64Array {
  const { starts, sentences, weights } = postings;
  const sums = noSums(lengths.length);
  for (let at = 0; at < query.terms.length; at += 1) {
    const term = query.terms[at] ?? -1;
    if (term === -1) continue;
    const weight = query.weights[at] ?? 0;
    const end = starts[term + 1] ?? 0;
    for (let entry = starts[term] ?? 0; entry < end; entry += 1) {
      const sentence = sentences[entry] ?? 0;
      sums[sentence] = (sums[sentence] ?? 0) + weight * (weights[entry] ?? 0);
    }
  }
  return sums;
}
