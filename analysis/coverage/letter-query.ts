import type { IndexedArticle } from './case-index.ts';
import type { CaseLetters } from './letter-index.ts';
import { letterRunsOf } from './letter-runs.ts';
import { QUERY_EXPONENT, type Query } from './rank-sentences.ts';
import type { Postings } from './sentence-index.ts';

export function letterQueryOf(text: string, letters: CaseLetters): Query {
  const runs = letterRunsOf(text);
  return weighed(
    Int32Array.from(runs, (run) => letters.numbering.numberOf(run)),
    letters,
  );
}

/** A sentence of the case as a query. */
export function letterQueryOfSentence(sentence: number, letters: CaseLetters): Query {
  const { begins, terms } = letters.entries;
  return weighed(terms.subarray(begins[sentence], begins[sentence + 1]), letters);
}

function weighed(terms: Int32Array, { weights: known, unseen }: CaseLetters): Query {
  const weights = new Float64Array(terms.length);
  let sum = 0;
  terms.forEach((run, at) => {
    const weight = known[run] ?? unseen;
    weights[at] = weight;
    sum += weight;
  });
  return { terms, weights, length: sum ** QUERY_EXPONENT };
}

/** How alike the sentence of an article is that is most like the query: from 0 to about 1, as for words. */
export function likenessByLetters(
  query: Query,
  { index }: CaseLetters,
  { at, first, article }: IndexedArticle,
): number {
  const sums = sharedWeights(query, index, at, first, article.sentences.length);
  let best = 0;
  for (let sentence = 0; sentence < sums.length; sentence += 1) {
    const likeness = (sums[sentence] ?? 0) / (query.length * (index.lengths[first + sentence] ?? 1));
    if (likeness > best) best = likeness;
  }
  return best;
}

/** Nearly every sentence shares some run of letters with a query, so that all are looked at. It holds until the next is asked for. */
let sums = new Float64Array(0);

function sharedWeights(
  { terms, weights }: Query,
  { articles, starts, sentences }: Postings,
  article: number,
  first: number,
  count: number,
): Float64Array {
  if (sums.length < count) sums = new Float64Array(2 * count);
  sums.fill(0, 0, count);
  for (let at = 0; at < terms.length; at += 1) {
    const run = terms[at] ?? -1;
    if (run === -1) continue;
    const weight = weights[at] ?? 0;
    const slot = run * articles + article;
    const end = starts[slot + 1] ?? 0;
    for (let entry = starts[slot] ?? 0; entry < end; entry += 1) {
      const sentence = (sentences[entry] ?? 0) - first;
      sums[sentence] = (sums[sentence] ?? 0) + weight;
    }
  }
  return sums.subarray(0, count);
}
