import type { CoverageCell } from '../../analysis/coverage/cell.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { AnswerSign } from './AnswerSign.tsx';
import { ANSWERS, differenceInWords, differenceOf, sayLeftOut } from './answers.ts';

interface FactCellProps {
  cell: CoverageCell;
  compared: ComparedArticle;
  /** Not merely silent: two others or more tell it. */
  isLeftOut: boolean;
  isCurrent: boolean;
  isOpen: boolean;
  onOpen: () => void;
}

/** Whether one article tells a fact. Heard as "told, by rules alone, in Daily Ledger". */
export function FactCell({ cell, compared, isLeftOut, isCurrent, isOpen, onOpen }: FactCellProps) {
  const difference = differenceOf(cell);
  return (
    <button
      type="button"
      className={`fact-cell fact-cell-by-${cell.by}`}
      aria-expanded={isOpen}
      // One stop for Tab in the whole table; arrows go from cell to cell.
      tabIndex={isCurrent ? 0 : -1}
      onClick={onOpen}
    >
      <AnswerSign answer={cell.answer} />
      <span>
        {isLeftOut ? (
          sayLeftOut(cell)
        ) : cell.answer === 'told differently' ? (
          <Difference difference={difference} />
        ) : (
          ANSWERS[cell.answer]
        )}
        {cell.by === 'person' && <span aria-hidden="true">&nbsp;✓</span>}
        <span className="visually-hidden">
          {difference !== null && ` (${differenceInWords(cell)})`},{' '}
          {cell.by === 'person' ? 'as I confirmed' : 'by rules alone'}, in {compared.name}
        </span>
      </span>
    </button>
  );
}

function Difference({ difference }: { difference: string | null }) {
  return (
    <>
      <span className="visually-hidden">told differently: </span>
      <q className="fact-difference">{difference}</q>
    </>
  );
}
