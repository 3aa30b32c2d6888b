import type { CaseIndex } from './case-index.ts';
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

/** Depend on the texts alone, and are the dear part of proposing. */
const keptPairs = new WeakMap<CaseIndex, AlikePair[]>();
const keptRankings = new WeakMap<CaseIndex, Ranking>();

/** Sentences of different articles that are at least so alike, the most alike first. */
export function alikeSentences(index: CaseIndex): readonly AlikePair[] {
  const known = keptPairs.get(index) ?? pairsIn(index, likeEachSentence(index));
  keptPairs.set(index, known);
  return known;
}

/** For each sentence of a case and each article, its own too, those of its sentences that are most like it. */
export function likeEachSentence(index: CaseIndex): Ranking {
  const known = keptRankings.get(index) ?? rankedIn(index);
  keptRankings.set(index, known);
  return known;
}

function rankedIn(index: CaseIndex): Ranking {
  const { articles } = index.sentences;
  const ranking = new Ranking(MOST_ALIKE, index.articleOf.length * articles);
  index.terms.sentences.forEach((terms, sentence) => {
    ranking.fill(sentence * articles, queryOf(terms, index, true), index.sentences);
  });
  return ranking;
}

function pairsIn({ articleOf, terms, sentences: { articles } }: CaseIndex, ranking: Ranking): AlikePair[] {
  const pairs: AlikePair[] = [];
  const isShort = Uint8Array.from(terms.sentences, ({ length }) => Number(length < FEWEST_TERMS));
  ranking.counts.forEach((count, list) => {
    const sentence = Math.floor(list / articles);
    if (isShort[sentence] || articleOf[sentence] === list % articles) return;
    const from = list * MOST_ALIKE;
    for (let at = from; at < from + count; at += 1) {
      const other = ranking.sentences[at] ?? 0;
      const back = isShort[other] ? 0 : ranking.likenessIn(other * articles + (articleOf[sentence] ?? 0), sentence);
      // Met before, when the other was looked at.
      if (other < sentence && back > 0) continue;
      const likeness = (ranking.likenesses[at] ?? 0) / 2 + back / 2;
      if (likeness < LEAST_LIKENESS) continue;
      pairs.push({ one: Math.min(sentence, other), other: Math.max(sentence, other), likeness });
    }
  });
  return pairs.toSorted((one, other) => other.likeness - one.likeness);
}
