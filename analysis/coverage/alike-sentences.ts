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

/** A pair, and where the ranking has it: of equally alike pairs the first goes first. */
interface PlacedPair extends AlikePair {
  at: number;
}

function pairsIn({ articleOf, terms, sentences: { articles } }: CaseIndex, ranking: Ranking): AlikePair[] {
  const pairs: PlacedPair[] = [];
  const isShort = Uint8Array.from(terms.sentences, ({ length }) => Number(length < FEWEST_TERMS));
  ranking.counts.forEach((count, list) => {
    const sentence = Math.floor(list / articles);
    if (isShort[sentence] === 1 || articleOf[sentence] === list % articles) return;
    const from = list * MOST_ALIKE;
    for (let at = from; at < from + count; at += 1) {
      const there = ranking.likenesses[at] ?? 0;
      // Of a pair that is alike enough at least one finds the other so.
      if (there < LEAST_LIKENESS) break;
      const other = ranking.sentences[at] ?? 0;
      const backAt =
        isShort[other] === 1 ? -1 : ranking.placeIn(other * articles + (articleOf[sentence] ?? 0), sentence);
      const back = ranking.likenesses[backAt] ?? 0;
      // Met from the other's side too.
      if (back >= LEAST_LIKENESS && other < sentence) continue;
      const likeness = there / 2 + back / 2;
      if (likeness < LEAST_LIKENESS) continue;
      const isFirst = sentence < other || backAt === -1;
      pairs.push({
        one: Math.min(sentence, other),
        other: Math.max(sentence, other),
        likeness,
        at: isFirst ? at : backAt,
      });
    }
  });
  return pairs.toSorted((one, other) => other.likeness - one.likeness || one.at - other.at);
}
