import { squareSum, type CaseIndex, type IndexedArticle, type Weights } from './case-index.ts';
import type { Term } from './terms.ts';

/** A sentence by its index in its article, and how alike it is to what was sought, from 0. */
export interface RankedSentence {
  sentence: number;
  likeness: number;
}

/** A cosine whose penalty for length leans to the query, so that a long sentence that tells more is not lost. */
const QUERY_EXPONENT = 0.6;
const SENTENCE_EXPONENT = 0.4;

/** The terms of a query, each once, weighted as the case weighs them. */
export function weighTerms(terms: readonly Term[], { rarityOf }: CaseIndex): Weights {
  return new Map(terms.map(({ key }) => [key, rarityOf(key)]));
}

/** The sentences that share a term with the query, the most alike first; of equals the first in the text. */
export function rankSentences(query: Weights, { sentences, norms, postings }: IndexedArticle): RankedSentence[] {
  const products = new Map<number, number>();
  for (const [key, weight] of query) {
    for (const index of postings.get(key) ?? []) {
      products.set(index, (products.get(index) ?? 0) + weight * (sentences[index]?.get(key) ?? 0));
    }
  }
  const length = squareSum(query) ** QUERY_EXPONENT;
  const ranked = [...products].map(([sentence, product]) => ({
    sentence,
    likeness: product / (length * (norms[sentence] ?? 1) ** SENTENCE_EXPONENT),
  }));
  return ranked.toSorted((one, other) => other.likeness - one.likeness || one.sentence - other.sentence);
}
