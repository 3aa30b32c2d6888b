import { sentencesAt, type CaseIndex } from '../../analysis/coverage/case-index.ts';
import type { Fact } from '../../analysis/coverage/fact.ts';
import type { Telling } from '../../analysis/coverage/find-telling.ts';
import type { CoverageMatrix } from '../../analysis/coverage/matrix.ts';
import type { CandidatePassage } from '../../analysis/coverage/propose-facts.ts';
import type { Stretch } from '../../analysis/stretch.ts';
import type { Id } from '../../model/id.ts';
import type { ArticleText } from '../compare/article-text.ts';
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
    .flatMap((compared) => candidatesIn(compared).map((candidate) => ({ candidate, text: compared.text })))
    .filter(({ candidate: { isFact } }) => isFact)
    .map((each) => ({ ...each, sentences: sentencesAt(index, each.candidate) }))
    .filter(({ sentences }) => !sentences.some((sentence) => inRows.has(sentence)));
  // Several authors may have marked one sentence.
  const once = [...Map.groupBy(alone, ({ sentences }) => sentences.join()).values()].flatMap(([first]) => first ?? []);
  return once
    .filter(({ candidate, text }) => matrix.isToldByOne(aloneAs(text, candidate)))
    .map(({ candidate: { id, article, start, end } }) => ({
      annotation: id,
      article,
      start,
      end,
      key: keyOf(article, { start, end }),
    }));
}

/** What was found out about a passage by itself is kept by its fact, as long as its article's text stays. */
const factsAlone = kept((_text: ArticleText) => new Map<string, Fact>());

function aloneAs(text: ArticleText, { article, start, end }: Candidate): Fact {
  const facts = factsAlone(text);
  const id = keyOf(article, { start, end });
  const fact = facts.get(id) ?? { statement: '', tellings: [{ id, article, start, end, fields: {} }] };
  facts.set(id, fact);
  return fact;
}
