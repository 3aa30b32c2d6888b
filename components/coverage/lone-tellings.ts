import type { CaseIndex } from '../../analysis/coverage/case-index.ts';
import type { Fact } from '../../analysis/coverage/fact.ts';
import type { Telling } from '../../analysis/coverage/find-telling.ts';
import type { CoverageMatrix } from '../../analysis/coverage/matrix.ts';
import { sentencesAt, type CandidatePassage } from '../../analysis/coverage/propose-facts.ts';
import type { Stretch } from '../../analysis/stretch.ts';
import type { Id } from '../../model/id.ts';
import { kept } from '../compare/kept.ts';
import type { CoveredArticle } from './covered-article.ts';
import type { LoneTelling } from './fact-row.ts';

/** Passages that state a fact or a statistic. */
export const candidatesIn = kept(({ article, passages }: CoveredArticle): readonly Candidate[] => {
  const facts = new Set(passages.filter(({ tags }) => tags.includes('fact')).map(placeKey));
  return passages
    .filter(({ tags }) => tags.includes('fact') || tags.includes('statistic'))
    .map(({ id, isOwn, start, end }) => ({
      id: isOwn ? id : null,
      article: article.id,
      start,
      end,
      isFact: facts.has(placeKey({ start, end })),
    }));
});

function placeKey({ start, end }: Stretch): string {
  return `${start}-${end}`;
}

function keyOf(article: Id, stretch: Stretch): string {
  return `${article} ${placeKey(stretch)}`;
}

interface Candidate extends CandidatePassage {
  /** A number by itself states too little to be sought. */
  isFact: boolean;
}

/**
 * Passages tagged fact that stand in no row, and of which the machine claims for every other article that it does not tell
 * them. A claim by a passage alone is the least sure: one "check" among the others, and the passage is not listed.
 * @param told what the rows are of, those left out included.
 */
export function loneTellings(
  articles: readonly CoveredArticle[],
  told: readonly Telling[],
  index: CaseIndex,
  matrix: CoverageMatrix,
): LoneTelling[] {
  const inRows = new Set(told.flatMap((telling) => sentencesAt(index, telling)));
  const alone = articles
    .flatMap(candidatesIn)
    .filter(({ isFact }) => isFact)
    .map((candidate) => ({ candidate, sentences: sentencesAt(index, candidate) }))
    .filter(({ sentences }) => !sentences.some((sentence) => inRows.has(sentence)));
  // Several authors may have marked one sentence.
  const once = [...Map.groupBy(alone, ({ sentences }) => sentences.join()).values()].flatMap(([first]) => first ?? []);
  return once
    .filter(({ candidate }) => matrix.isToldByOne(aloneAs(candidate)))
    .map(({ candidate: { id, article, start, end } }) => ({
      annotation: id,
      article,
      start,
      end,
      key: keyOf(article, { start, end }),
    }));
}

/** The same fact each time. */
const aloneAs = kept(({ id, article, start, end }: Candidate): Fact => {
  return { statement: '', tellings: [{ id: id ?? keyOf(article, { start, end }), article, start, end, fields: {} }] };
});
