import type { Id } from '../../model/id.ts';
import type { CaseIndex, IndexedArticle } from './case-index.ts';
import { letterRunsOf } from './letter-runs.ts';
import { QUERY_EXPONENT } from './rank-sentences.ts';
import { noSums } from './sums.ts';

/** The sentences of a case by their runs of letters, turned round for searching. */
export interface CaseLetters {
  /** The square of how rare a run is in the case. */
  weightOf: (run: number) => number;
  articles: ReadonlyMap<Id, ArticleLetters>;
}

interface ArticleLetters {
  /** What a sentence's length divides likeness by. */
  lengths: Float64Array;
  /** In which sentences a run stands, by index. */
  postings: ReadonlyMap<number, Int32Array>;
}

/** Depends on the texts alone, and is read once facts are sought. */
const kept = new WeakMap<CaseIndex, CaseLetters>();

export function lettersOf(index: CaseIndex): CaseLetters {
  const known = kept.get(index) ?? readLetters(index);
  kept.set(index, known);
  return known;
}

function readLetters({ articles }: CaseIndex): CaseLetters {
  const read = [...articles.values()].map((article) => ({ id: article.article.id, runs: runsOf(article) }));
  const weightOf = weightsIn(read.map(({ runs }) => runs));
  return { weightOf, articles: new Map(read.map(({ id, runs }) => [id, turnedRound(runs, weightOf)])) };
}

function runsOf({ article: { text, sentences } }: IndexedArticle): ReadonlySet<number>[] {
  return sentences.map(({ start, end }) => letterRunsOf(text.slice(start, end)));
}

/** Each article counts the same however long it is, as for words. */
function weightsIn(articles: readonly (readonly ReadonlySet<number>[])[]): CaseLetters['weightOf'] {
  const sentences = articles.reduce((sum, article) => sum + article.length, 0);
  const counts = new Map<number, number>();
  for (const article of articles) {
    const part = sentences / (article.length * articles.length);
    for (const runs of article) for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + part);
  }
  const weightAt = (count: number): number => Math.log((sentences + 1) / (count + 0.5)) ** 2;
  const weights = new Map(Array.from(counts, ([run, count]) => [run, weightAt(count)]));
  const unseen = weightAt(0);
  return (run) => weights.get(run) ?? unseen;
}

function turnedRound(sentences: readonly ReadonlySet<number>[], weightOf: CaseLetters['weightOf']): ArticleLetters {
  const postings = new Map<number, number[]>();
  sentences.forEach((runs, sentence) => {
    for (const run of runs) {
      const known = postings.get(run);
      if (known) known.push(sentence);
      else postings.set(run, [sentence]);
    }
  });
  const sums = new Float64Array(sentences.length);
  for (const [run, own] of postings) {
    const weight = weightOf(run);
    for (const sentence of own) sums[sentence] = (sums[sentence] ?? 0) + weight;
  }
  return {
    lengths: sums.map((sum) => sum ** (1 - QUERY_EXPONENT)),
    postings: new Map(Array.from(postings, ([run, own]) => [run, Int32Array.from(own)])),
  };
}

/** What is sought by its letters. */
export interface LetterQuery {
  runs: Int32Array;
  /** One per run. */
  weights: Float64Array;
  length: number;
}

export function letterQueryOf(text: string, { weightOf }: CaseLetters): LetterQuery {
  const runs = Int32Array.from(letterRunsOf(text));
  const weights = Float64Array.from(runs, weightOf);
  return { runs, weights, length: weights.reduce((sum, weight) => sum + weight, 0) ** QUERY_EXPONENT };
}

/** How alike the sentence of an article is that is most like the query: from 0 to about 1, as for words. */
export function likenessByLetters(query: LetterQuery, letters: CaseLetters, article: Id): number {
  const target = letters.articles.get(article);
  if (!target) return 0;
  const { lengths } = target;
  const sums = sharedWeights(query, target);
  let best = 0;
  for (let at = 0; at < lengths.length; at += 1) {
    best = Math.max(best, (sums[at] ?? 0) / (query.length * (lengths[at] ?? 1)));
  }
  return best;
}

/** One per sentence: what it shares with the query. It holds until the next is asked for. */
function sharedWeights({ runs, weights }: LetterQuery, { lengths, postings }: ArticleLetters): Float64Array {
  const sums = noSums(lengths.length);
  for (let at = 0; at < runs.length; at += 1) {
    const sentences = postings.get(runs[at] ?? 0);
    if (!sentences) continue;
    const weight = weights[at] ?? 0;
    for (const sentence of sentences) sums[sentence] = (sums[sentence] ?? 0) + weight;
  }
  return sums;
}
