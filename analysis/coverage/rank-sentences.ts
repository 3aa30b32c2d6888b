import type { Id } from '../../model/id.ts';
import { squareSum, type CaseIndex, type IndexedArticle, type Weights } from './case-index.ts';
import { noSums } from './sums.ts';
import type { Term } from './terms.ts';

/** What is sought, each term once, weighted as the case weighs it. */
export interface Query {
  weights: Weights;
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

/** @param source the article that the terms are taken from; null for a reader's words. */
export function queryOf(terms: readonly Term[], { articles, rarityOf }: CaseIndex, source: Id | null): Query {
  const others = [...articles.values()].filter(({ article }) => article.id !== source);
  const weightOf = (key: string): number => {
    const isShared = others.some(({ postings }) => postings.has(key));
    return (isShared ? 1 : OWN_WORD) * rarityOf(key);
  };
  const weights = new Map(terms.map(({ key }) => [key, weightOf(key)]));
  return { weights, length: squareSum(weights) ** QUERY_EXPONENT };
}

/** The sentences that are most like the query, at most so many, the best first; of equals the first in the text. */
export function rankSentences(query: Query, target: IndexedArticle, most: number): RankedSentence[] {
  const best: RankedSentence[] = [];
  const sums = sharedWeights(query, target);
  for (let sentence = 0; sentence < target.lengths.length; sentence += 1) {
    const sum = sums[sentence] ?? 0;
    if (sum === 0) continue;
    const likeness = sum / (query.length * (target.lengths[sentence] ?? 1));
    const least = best.length < most ? 0 : (best.at(-1)?.likeness ?? 0);
    if (likeness > least) insert(best, { sentence, likeness }, most);
  }
  return best;
}

function insert(best: RankedSentence[], ranked: RankedSentence, most: number): void {
  const at = best.findIndex((other) => other.likeness < ranked.likeness);
  best.splice(at === -1 ? best.length : at, 0, ranked);
  if (best.length > most) best.pop();
}

/** One per sentence: what it shares with the query. It holds until the next is asked for. */
function sharedWeights({ weights }: Query, { lengths, postings }: IndexedArticle): Float64Array {
  const sums = noSums(lengths.length);
  for (const [key, weight] of weights) {
    const found = postings.get(key);
    if (!found) continue;
    const { sentences, weights: held } = found;
    for (let at = 0; at < sentences.length; at += 1) {
      const sentence = sentences[at] ?? 0;
      sums[sentence] = (sums[sentence] ?? 0) + weight * (held[at] ?? 0);
    }
  }
  return sums;
}
