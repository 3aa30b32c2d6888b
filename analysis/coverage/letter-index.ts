import type { CaseIndex, IndexedArticle } from './case-index.ts';
import { everyRunOf } from './letter-runs.ts';
import { Numbering } from './numbering.ts';
import { QUERY_EXPONENT } from './rank-sentences.ts';
import { turnedRound, type Entries, type Postings, type SentenceIndex } from './sentence-index.ts';

/** The sentences of a case by their runs of letters. */
export interface CaseLetters {
  numbering: Numbering;
  /** By a run's number the square of how rare it is in the case; and of a run that no sentence holds. */
  weights: Float64Array;
  unseen: number;
  /** The runs of each sentence, in order. */
  entries: Entries;
  index: SentenceIndex;
}

/** Depends on the texts alone, and is read once facts are sought. */
const kept = new WeakMap<CaseIndex, CaseLetters>();

export function lettersOf(index: CaseIndex): CaseLetters {
  const known = kept.get(index) ?? readLetters(index);
  kept.set(index, known);
  return known;
}

function readLetters({ articles, articleOf }: CaseIndex): CaseLetters {
  const numbering = new Numbering();
  const entries = entriesOf([...articles.values()], articleOf.length, numbering);
  const { weights, unseen } = weightsIn(entries, articleOf, articles.size, numbering.size);
  const postings = turnedRound(entries, { articles: articles.size, articleOf }, numbering.size);
  return {
    numbering,
    weights,
    unseen,
    entries,
    index: { ...postings, lengths: lengthsOf(entries, weights, postings) },
  };
}

function entriesOf(articles: readonly IndexedArticle[], sentences: number, numbering: Numbering): Entries {
  const begins = new Int32Array(sentences + 1);
  const terms: number[] = [];
  let sentence = 0;
  for (const { article } of articles) {
    for (const { start, end } of article.sentences) {
      numbering.addOnce(everyRunOf(article.text.slice(start, end)), terms);
      sentence += 1;
      begins[sentence] = terms.length;
    }
  }
  return { begins, terms: Int32Array.from(terms), weights: null };
}

/** Each article counts the same however long it is, as for words. */
function weightsIn({ begins, terms }: Entries, articleOf: Int32Array, articles: number, size: number) {
  const own = new Float64Array(articles);
  for (const article of articleOf) own[article] = (own[article] ?? 0) + 1;
  const all = articleOf.length;
  const parts = own.map((sentences) => all / (sentences * articles));
  const counts = new Float64Array(size);
  articleOf.forEach((article, sentence) => {
    const part = parts[article] ?? 0;
    const end = begins[sentence + 1] ?? 0;
    for (let entry = begins[sentence] ?? 0; entry < end; entry += 1) {
      const run = terms[entry] ?? 0;
      counts[run] = (counts[run] ?? 0) + part;
    }
  });
  const weightAt = (count: number): number => Math.log((all + 1) / (count + 0.5)) ** 2;
  return { weights: counts.map(weightAt), unseen: weightAt(0) };
}

/** Run by run in the order in which the article has them, so that sentences of the same runs have the same length. */
function lengthsOf({ begins, terms }: Entries, weights: Float64Array, postings: Postings): Float64Array {
  const { articles, articleOf, starts, sentences } = postings;
  const sums = new Float64Array(articleOf.length);
  const isMet = new Uint8Array(starts.length);
  articleOf.forEach((article, sentence) => {
    for (const run of terms.subarray(begins[sentence], begins[sentence + 1])) {
      const slot = run * articles + article;
      if (isMet[slot] === 1) continue;
      isMet[slot] = 1;
      const end = starts[slot + 1] ?? 0;
      for (let entry = starts[slot] ?? 0; entry < end; entry += 1) {
        const other = sentences[entry] ?? 0;
        sums[other] = (sums[other] ?? 0) + (weights[run] ?? 0);
      }
    }
  });
  return sums.map((sum) => sum ** (1 - QUERY_EXPONENT));
}
