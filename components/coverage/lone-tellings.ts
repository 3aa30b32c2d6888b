import type { Fact } from '../../analysis/coverage/fact.ts';
import type { CoverageMatrix } from '../../analysis/coverage/matrix.ts';
import type { CandidatePassage } from '../../analysis/coverage/propose-facts.ts';
import { touched } from '../../analysis/stretch.ts';
import { sentencesIn } from '../compare/article-text.ts';
import type { CoveredArticle } from './covered-article.ts';
import type { FactRow, LoneTelling, ToldStretch } from './fact-row.ts';

/**
 * Passages tagged fact that stand in no row, and of which the machine claims for every other article that it does not tell
 * them. A claim by a passage alone is the least sure: one "check" among the others, and the passage is not listed.
 */
export function loneTellings(
  articles: readonly CoveredArticle[],
  candidates: readonly CandidatePassage[],
  rows: readonly (FactRow | null)[],
  matrix: CoverageMatrix,
  same: (fact: Fact) => Fact,
): LoneTelling[] {
  const told = new Set(
    rows.flatMap((row) => row?.tellings.flatMap((telling) => sentenceKeys(articles, telling)) ?? []),
  );
  const alone = candidates
    .map(({ id, article, start, end }) => ({ annotation: id, article, start, end }))
    .filter((telling) => isFact(articles, telling))
    .filter((telling) => !sentenceKeys(articles, telling).some((key) => told.has(key)));
  // Several authors may have marked one sentence.
  const once = [...Map.groupBy(alone, (telling) => sentenceKeys(articles, telling).join()).values()].flatMap(
    ([first]) => first ?? [],
  );
  return once
    .filter((telling) => matrix.isToldByOne(same(aloneAs(telling))))
    .map((telling) => ({ ...telling, key: `${telling.article} ${telling.start}-${telling.end}` }));
}

function aloneAs({ annotation, article, start, end }: ToldStretch): Fact {
  const id = annotation ?? `${article} ${start}-${end}`;
  return { statement: '', tellings: [{ id, article, start, end, fields: {} }] };
}

/** A number by itself states too little to be sought. */
function isFact(articles: readonly CoveredArticle[], { article, start, end }: ToldStretch): boolean {
  const { passages = [] } = articles.find((each) => each.article.id === article) ?? {};
  return passages.some((passage) => passage.start === start && passage.end === end && passage.tags.includes('fact'));
}

function sentenceKeys(articles: readonly CoveredArticle[], { article, ...stretch }: ToldStretch): string[] {
  const compared = articles.find((each) => each.article.id === article);
  if (!compared) return [];
  const { start, end } = touched(sentencesIn(compared.text), stretch);
  return Array.from({ length: end - start }, (_, offset) => `${article} ${start + offset}`);
}
