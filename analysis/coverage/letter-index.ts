import type { Id } from '../../model/id.ts';
import type { CaseIndex } from './case-index.ts';
import { everyRunOf, letterRunsOf } from './letter-runs.ts';
import type { PreparedArticle } from './prepared-article.ts';
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
  /** In which sentences a run stands, by index: from `starts[run]` to the next start. */
  starts: Int32Array;
  sentences: Int32Array;
}

/** Depends on the texts alone, and is read once facts are sought. */
const kept = new WeakMap<CaseIndex, CaseLetters>();

export function lettersOf(index: CaseIndex): CaseLetters {
  const known = kept.get(index) ?? readLetters(index);
  kept.set(index, known);
  return known;
}

function readLetters({ articles }: CaseIndex): CaseLetters {
  const numbers = new Map<number, number>();
  const read = [...articles.values()].map(({ article }) => ({ id: article.id, runs: runsOf(article, numbers) }));
  const { weights, unseen } = weightsIn(
    read.map(({ runs }) => runs),
    numbers.size,
  );
  return {
    numbers,
    weightOf: (run) => weights[numbers.get(run) ?? -1] ?? unseen,
    articles: new Map(read.map(({ id, runs }) => [id, turnedRound(runs, weights)])),
  };
}

/** By sentence the numbers of its runs, each once; new runs get the next numbers. */
function runsOf({ text, sentences }: PreparedArticle, numbers: Map<number, number>): Int32Array[] {
  /** By a run's number, the last sentence that held it, counted from 1. */
  const lastIn: number[] = [];
  return sentences.map(({ start, end }, sentence) => {
    const runs = everyRunOf(text.slice(start, end));
    let count = 0;
    for (const run of runs) {
      let number = numbers.get(run);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(run, number);
      }
      if (lastIn[number] === sentence + 1) continue;
      lastIn[number] = sentence + 1;
      runs[count] = number;
      count += 1;
    }
    return runs.subarray(0, count);
  });
}

/** Each article counts the same however long it is, as for words. */
function weightsIn(articles: readonly (readonly Int32Array[])[], size: number) {
  const sentences = articles.reduce((sum, article) => sum + article.length, 0);
  const counts = new Float64Array(size);
  for (const article of articles) {
    const part = sentences / (article.length * articles.length);
    for (const runs of article) for (const run of runs) counts[run] = (counts[run] ?? 0) + part;
  }
  const weightAt = (count: number): number => Math.log((sentences + 1) / (count + 0.5)) ** 2;
  return { weights: counts.map(weightAt), unseen: weightAt(0) };
}

function turnedRound(sentences: readonly Int32Array[], weights: Float64Array): ArticleLetters {
  const starts = new Int32Array(weights.length + 1);
  for (const runs of sentences) for (const run of runs) starts[run + 1] = (starts[run + 1] ?? 0) + 1;
  for (let run = 0; run < weights.length; run += 1) starts[run + 1] = (starts[run + 1] ?? 0) + (starts[run] ?? 0);
  const free = starts.slice();
  const standsIn = new Int32Array(starts[weights.length] ?? 0);
  sentences.forEach((runs, sentence) => {
    for (const run of runs) {
      const at = free[run] ?? 0;
      standsIn[at] = sentence;
      free[run] = at + 1;
    }
  });
  return { lengths: lengthsOf(sentences, weights, { starts, standsIn }), starts, sentences: standsIn };
}

/** Run by run in the order in which the article has them, so that sentences of the same runs have the same length. */
function lengthsOf(
  sentences: readonly Int32Array[],
  weights: Float64Array,
  { starts, standsIn }: { starts: Int32Array; standsIn: Int32Array },
): Float64Array {
  const sums = new Float64Array(sentences.length);
  const isMet = new Uint8Array(weights.length);
  for (const runs of sentences) {
    for (const run of runs) {
      if (isMet[run] === 1) continue;
      isMet[run] = 1;
      const end = starts[run + 1] ?? 0;
      for (let entry = starts[run] ?? 0; entry < end; entry += 1) {
        const sentence = standsIn[entry] ?? 0;
        sums[sentence] = (sums[sentence] ?? 0) + (weights[run] ?? 0);
      }
    }
  }
  return sums.map((sum) => sum ** (1 - QUERY_EXPONENT));
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
    const likeness = (sums[at] ?? 0) / (query.length * (lengths[at] ?? 1));
    if (likeness > best) best = likeness;
  }
  return best;
}

/** One per sentence: what it shares with the query. It holds until the next is asked for. */
function sharedWeights({ runs, weights }: LetterQuery, { lengths, starts, sentences }: ArticleLetters): Float64Array {
  const sums = noSums(lengths.length);
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] ?? -1;
    if (run === -1) continue;
    const weight = weights[at] ?? 0;
    const end = starts[run + 1] ?? 0;
    for (let entry = starts[run] ?? 0; entry < end; entry += 1) {
      const sentence = sentences[entry] ?? 0;
      sums[sentence] = (sums[sentence] ?? 0) + weight;
    }
  }
  return sums;
}
