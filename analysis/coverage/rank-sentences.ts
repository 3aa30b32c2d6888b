import { squareSum, type CaseIndex } from './case-index.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { sharedWeights } from './shared-weights.ts';
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

/** Of a cosine whose penalty for length leans to the query; the sentence's exponent makes up the rest to 1. */
export const QUERY_EXPONENT = 0.6;

/** Of a word that only the query's own text uses: it cannot tell which other article tells the fact, only that all tell less. */
const OWN_WORD = 0.5;

/** The terms of a text by their numbers, each once, in order. */
export function numbersOf(terms: readonly Term[], { terms: { numbers } }: CaseIndex): Int32Array {
  const keys = new Set(terms.map(({ key }) => key));
  return Int32Array.from(keys, (key) => numbers.get(key) ?? -1);
}

/** @param isOfCase whether the terms are taken from an article of the case; else they are a reader's words. */
export function queryOf(terms: Int32Array, { terms: known }: CaseIndex, isOfCase: boolean): Query {
  const weights = new Float64Array(terms.length);
  terms.forEach((term, at) => {
    const isShared = (known.holders[term] ?? 0) > (isOfCase ? 1 : 0);
    weights[at] = (isShared ? 1 : OWN_WORD) * (known.rarities[term] ?? known.unseen);
  });
  return { terms, weights, length: squareSum(weights) ** QUERY_EXPONENT };
}

/** Of each article of a case the sentences that are most like a query, the best first; of equals the first in the text. */
export interface RankedSentences {
  ranking: Ranking;
  /** The list of the first article; those of the others follow. */
  list: number;
}

/** @param most of each article. */
export function rankSentences(query: Query, index: SentenceIndex, most: number): RankedSentences {
  const ranking = new Ranking(most, index.articles);
  ranking.fill(0, query, index);
  return { ranking, list: 0 };
}

/** Lists of the sentences that are most like a query, side by side in two arrays: a case has some ten thousand such lists. */
export class Ranking {
  /** Room in each list. */
  readonly most: number;
  /** How many each list holds. */
  readonly counts: Int32Array;
  /** By their numbers in the case, list after list. */
  readonly sentences: Int32Array;
  /** Above 0. */
  readonly likenesses: Float64Array;

  constructor(most: number, lists: number) {
    this.most = most;
    this.counts = new Int32Array(lists);
    this.sentences = new Int32Array(lists * most);
    this.likenesses = new Float64Array(lists * most);
  }

  /** Fills the lists from one on, one for each article. */
  fill(list: number, query: Query, index: SentenceIndex): void {
    const { articleOf, lengths } = index;
    const { sums, met } = sharedWeights(query, index);
    for (const sentence of met) {
      const likeness = (sums[sentence] ?? 0) / (query.length * (lengths[sentence] ?? 1));
      this.#insert(list + (articleOf[sentence] ?? 0), sentence, likeness);
    }
  }

  /** Where a sentence stands in a list, by its place in the arrays; −1 where it does not. */
  placeIn(list: number, sentence: number): number {
    const from = list * this.most;
    for (let at = from; at < from + (this.counts[list] ?? 0); at += 1) if (this.sentences[at] === sentence) return at;
    return -1;
  }

  #insert(list: number, sentence: number, likeness: number): void {
    const from = list * this.most;
    const count = this.counts[list] ?? 0;
    let at = from + count;
    if (count < this.most) this.counts[list] = count + 1;
    else if (this.#isBefore(at - 1, sentence, likeness)) return;
    else at -= 1;
    for (; at > from && !this.#isBefore(at - 1, sentence, likeness); at -= 1) {
      this.sentences[at] = this.sentences[at - 1] ?? 0;
      this.likenesses[at] = this.likenesses[at - 1] ?? 0;
    }
    this.sentences[at] = sentence;
    this.likenesses[at] = likeness;
  }

  /** Whether what stands in a list there goes before another sentence. */
  #isBefore(at: number, sentence: number, likeness: number): boolean {
    const known = this.likenesses[at] ?? 0;
    return known > likeness || (known === likeness && (this.sentences[at] ?? 0) < sentence);
  }
}
