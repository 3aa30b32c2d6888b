import type { CoverageCell } from '../../analysis/coverage/cell.ts';
import { foldWhiteSpace } from '../../model/article-text.ts';
import type { Id } from '../../model/id.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { ANSWERS, differenceInWords, sayLeftOut } from '../coverage/answers.ts';
import type { ComparisonToSave } from './comparison-to-save.ts';
import type { FigureCell, FigureTable } from './figure-table.ts';

/** Which article tells which fact. */
export function coverageTable({ articles, facts }: ComparisonToSave): FigureTable {
  return {
    title: 'What everybody tells, and what only one tells',
    hint: 'Facts that several articles seem to tell. “Check”: the rules cannot say. “Seems left out”: two others or more tell it. Whatever is not confirmed is a proposal of rules that are often wrong.',
    rowsAre: 'Fact',
    rows: facts.map(({ statement, confirmed, coverage }) => ({
      head: statement,
      detail: [confirmed ? 'confirmed' : 'proposed', onlyBy(coverage.toldOnlyBy, articles)].filter(Boolean).join(' · '),
      cells: articles.map((compared) => {
        const cell = coverage.cells.find(({ article }) => article === compared.article.id);
        const isLeftOut = coverage.leftOutBy.includes(compared.article.id);
        return cell ? cellFigure(cell, compared, isLeftOut) : null;
      }),
    })),
  };
}

/** By outlet: what it alone tells, and what it leaves out that others tell. */
export function claimsTable({ articles, facts, lone }: ComparisonToSave): FigureTable {
  const toldOnly = articles.map(({ article, text }) => [
    ...facts.filter(({ coverage }) => coverage.toldOnlyBy === article.id).map(({ statement }) => statement),
    ...lone
      .filter((telling) => telling.article === article.id)
      .map(({ start, end }) => `“${foldWhiteSpace(text.text.slice(start, end))}”`),
  ]);
  const leftOut = articles.map(({ article }) =>
    facts.filter(({ coverage }) => coverage.leftOutBy.includes(article.id)).map(({ statement }) => statement),
  );
  return {
    title: 'What each alone tells, and what it seems to leave out',
    hint: 'As far as rules find; “left out” is claimed only of what two others or more tell. In quotation marks: the article’s own words, where no fact was made of them.',
    rowsAre: 'Claim',
    rows: [
      { head: 'Told only here', cells: toldOnly.map(listed) },
      { head: 'Left out here', cells: leftOut.map(listed) },
    ].filter(({ cells }) => cells.some((cell) => cell !== null)),
  };
}

function listed(statements: readonly string[]): FigureCell | null {
  if (statements.length === 0) return null;
  const wordings = statements.map((words) => ({ words, count: 1, isQuoted: false }));
  return { text: statements.join(' '), numbers: { facts: statements.length }, wordings };
}

function onlyBy(article: Id | null, articles: readonly ComparedArticle[]): string {
  const only = articles.find((each) => each.article.id === article);
  return only ? `told only by ${only.name}, as far as rules find` : '';
}

function cellFigure(cell: CoverageCell, { text }: ComparedArticle, isLeftOut: boolean): FigureCell {
  const difference = differenceInWords(cell);
  const isTold = cell.answer === 'told' || cell.answer === 'told differently';
  const words = isTold && cell.passage ? text.text.slice(cell.passage.start, cell.passage.end) : '';
  const said = isLeftOut ? sayLeftOut(cell) : ANSWERS[cell.answer];
  const answer = cell.by === 'person' ? `${said}, confirmed` : said;
  const parts = [answer + (difference ? ` (${difference})` : ''), words && `“${words}”`];
  return { text: parts.filter(Boolean).join(': '), ids: cell.tellings, answer: cell.answer };
}
