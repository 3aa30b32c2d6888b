import type { CaseIndex, IndexedArticle } from './case-index.ts';
import { queryOf, Ranking } from './rank-sentences.ts';

/** Two sentences of different articles by their numbers in the case, the lower first, and how alike they are. */
export interface AlikePair {
  one: number;
  other: number;
  /** A mean of both directions. */
  likeness: number;
}

/** Below, two sentences share hardly more than the case's subject. */
const LEAST_LIKENESS = 0.2;
/** Shorter sentences ("He agreed.") are like too many. */
const FEWEST_TERMS = 3;
/** Of an article's sentences, as many as may tell the same thing. */
const MOST_ALIKE = 8;

/** Depends on the texts alone, and is the dear part of proposing. */
const kept = new WeakMap<CaseIndex, AlikePair[]>();

/** Sentences of different articles that are at least so alike, the most alike first. */
export function alikeSentences(index: CaseIndex): readonly AlikePair[] {
  const known = kept.get(index) ?? pairsIn(rankedIn(index));
  kept.set(index, known);
  return known;
}

/** For each sentence of a case and each article those of its sentences that are most like it. */
interface Ranked {
  articles: readonly IndexedArticle[];
  articleOf: Int32Array;
  /** A list for each sentence and article, and how many it holds. */
  ranking: Ranking;
  counts: Int32Array;
}

function rankedIn(index: CaseIndex): Ranked {
  const articles = [...index.articles.values()];
  const { articleOf } = index;
  const ranking = new Ranking(MOST_ALIKE, articleOf.length * articles.length);
  const counts = new Int32Array(articleOf.length * articles.length);
  articleOf.forEach((own, number) => {
    const source = articles[own];
    const terms = index.terms.sentences[number] ?? new Int32Array();
    if (terms.length < FEWEST_TERMS) return;
    const query = queryOf(terms, index, source);
    articles.forEach((target, at) => {
      const list = number * articles.length + at;
      if (at !== own) counts[list] = ranking.fill(list, query, target);
    });
  });
  return { articles, articleOf, ranking, counts };
}

function pairsIn(ranked: Ranked): AlikePair[] {
  const pairs: AlikePair[] = [];
  ranked.counts.forEach((count, list) => {
    const number = Math.floor(list / ranked.articles.length);
    const first = ranked.articles[list % ranked.articles.length]?.first ?? 0;
    for (let at = list * MOST_ALIKE; at < list * MOST_ALIKE + count; at += 1) {
      const other = first + (ranked.ranking.sentences[at] ?? 0);
      const back = likenessOf(ranked, other, number);
      // Met before, when the other was looked at.
      if (other < number && back > 0) continue;
      const likeness = (ranked.ranking.likenesses[at] ?? 0) / 2 + back / 2;
      if (likeness < LEAST_LIKENESS) continue;
      pairs.push({ one: Math.min(number, other), other: Math.max(number, other), likeness });
    }
  });
  return pairs.toSorted((one, other) => other.likeness - one.likeness);
}

/** How alike a sentence found another to itself; 0 where that is not among the most alike. */
function likenessOf({ articles, articleOf, ranking, counts }: Ranked, number: number, other: number): number {
  const at = articleOf[other] ?? 0;
  const list = number * articles.length + at;
  const sentence = other - (articles[at]?.first ?? 0);
  const from = list * MOST_ALIKE;
  for (let entry = from; entry < from + (counts[list] ?? 0); entry += 1) {
    if (ranking.sentences[entry] === sentence) return ranking.likenesses[entry] ?? 0;
  }
  return 0;
}
