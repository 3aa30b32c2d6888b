import type { Id } from '../../model/id.ts';
import type { CaseIndex, IndexedArticle } from './case-index.ts';
import { letterRunsOf } from './letter-runs.ts';
import { QUERY_EXPONENT } from './rank-sentences.ts';
import { noSums } from './sums.ts';

/** The sentences of a case by their runs of letters, turned round for searching. */
export interface CaseLetters {
  /** The runs of the case, numbered: each is looked up once and sought in every article. */
  numbers: ReadonlyMap<number, number>;
  /** The square of how rare a run is in the case. */
  weightOf: (run: number) => number;
  articles: ReadonlyMap<Id, ArticleLetters>;
}

interface ArticleLetters {
  /** What a sentence's length divides likeness by. */
  lengths: Float64Array;
  /** In which sentences a run stands, by index; by the run's number, none where it stands nowhere. */
  postings: readonly (Int32Array | undefined)[];
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
  const { numbers, weights, unseen } = weightsIn(read.map(({ runs }) => runs));
  return {
    numbers,
    weightOf: (run) => weights[numbers.get(run) ?? -1] ?? unseen,
    articles: new Map(read.map(({ id, runs }) => [id, turnedRound(runs, numbers, weights)])),
  };
}

function runsOf({ article: { text, sentences } }: IndexedArticle): ReadonlySet<number>[] {
  return sentences.map(({ start, end }) => letterRunsOf(text.slice(start, end)));
}

/** Each article counts the same however long it is, as for words. */
function weightsIn(articles: readonly (readonly ReadonlySet<number>[])[]) {
  const sentences = articles.reduce((sum, article) => sum + article.length, 0);
  const counts = new Map<number, number>();
  for (const article of articles) {
    const part = sentences / (article.length * articles.length);
    for (const runs of article) for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + part);
  }
  const weightAt = (count: number): number => Math.log((sentences + 1) / (count + 0.5)) ** 2;
  return {
    numbers: new Map(Array.from(counts.keys(), (run, number) => [run, number])),
    weights: Float64Array.from(counts.values(), weightAt),
    unseen: weightAt(0),
  };
}

function turnedRound(
  sentences: readonly ReadonlySet<number>[],
  numbers: CaseLetters['numbers'],
  weights: Float64Array,
): ArticleLetters {
  const standsIn = new Map<number, number[]>();
  sentences.forEach((runs, sentence) => {
    for (const run of runs) {
      const number = numbers.get(run) ?? -1;
      const known = standsIn.get(number);
      if (known) known.push(sentence);
      else standsIn.set(number, [sentence]);
    }
  });
  const sums = new Float64Array(sentences.length);
  const postings = Array.from({ length: weights.length }, (): Int32Array | undefined => undefined);
  for (const [number, own] of standsIn) {
    const weight = weights[number] ?? 0;
    for (const sentence of own) sums[sentence] = (sums[sentence] ?? 0) + weight;
    postings[number] = Int32Array.from(own);
  }
  return { lengths: sums.map((sum) => sum ** (1 - QUERY_EXPONENT)), postings };
}

/** What is sought by its letters. */
export interface LetterQuery {
  /** The numbers of its runs; −1 for one that the case does not have. */
  runs: Int32Array;
  /** One per run. */
  weights: Float64Array;
  length: number;
}

export function letterQueryOf(text: string, { numbers, weightOf }: CaseLetters): LetterQuery {
  const runs = letterRunsOf(text);
  const weights = Float64Array.from(runs, weightOf);
  return {
    runs: Int32Array.from(runs, (run) => numbers.get(run) ?? -1),
    weights,
    length: weights.reduce((sum, weight) => sum + weight, 0) ** QUERY_EXPONENT,
  };
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
    const sentences = postings[runs[at] ?? -1];
    if (!sentences) continue;
    const weight = weights[at] ?? 0;
    for (const sentence of sentences) sums[sentence] = (sums[sentence] ?? 0) + weight;
  }
  return sums;
}
