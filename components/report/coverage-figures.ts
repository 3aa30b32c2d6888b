import type { CoverageCell } from '../../analysis/coverage/cell.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { ANSWERS, differenceInWords } from '../coverage/answers.ts';
import type { ComparisonToSave } from './comparison-to-save.ts';
import type { FigureCell, FigureTable } from './figure-table.ts';

/** Which article tells which fact. */
export function coverageTable({ articles, facts }: ComparisonToSave): FigureTable {
  return {
    title: 'What everybody tells, and what only one tells',
    hint: 'Facts that several articles seem to tell. “Check”: the rules cannot say. Whatever is not confirmed is a proposal of rules that are often wrong.',
    rowsAre: 'Fact',
    rows: facts.map(({ statement, confirmed, coverage }) => ({
      head: statement,
      detail: confirmed ? 'confirmed' : 'proposed',
      cells: articles.map((compared) => {
        const cell = coverage.cells.find(({ article }) => article === compared.article.id);
        return cell ? cellFigure(cell, compared) : null;
      }),
    })),
  };
}

function cellFigure(cell: CoverageCell, { text }: ComparedArticle): FigureCell {
  const difference = differenceInWords(cell);
  const isTold = cell.answer === 'told' || cell.answer === 'told differently';
  const words = isTold && cell.passage ? text.text.slice(cell.passage.start, cell.passage.end) : '';
  const answer = cell.by === 'person' ? `${ANSWERS[cell.answer]}, confirmed` : ANSWERS[cell.answer];
  const parts = [answer + (difference ? ` (${difference})` : ''), words && `“${words}”`];
  return { text: parts.filter(Boolean).join(': '), ids: cell.tellings };
}
