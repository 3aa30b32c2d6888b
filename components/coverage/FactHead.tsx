import { useState, type KeyboardEvent } from 'react';
import { KeyButton } from '../ui/KeyButton.tsx';
import { LONGEST_STATEMENT } from './fact-changes.ts';
import type { FactRow } from './fact-row.ts';
import type { Matrix } from './use-coverage.ts';

interface FactHeadProps {
  row: FactRow;
  /** The outlet that alone tells it. */
  only: string | null;
  isCurrent: boolean;
  matrix: Matrix;
}

/** A fact's statement, whose word it is, and what can be done with the whole of it. */
export function FactHead({ row, only, isCurrent, matrix }: FactHeadProps) {
  const { joining, editing, restate, perform } = matrix;
  const press = (does: 'confirm' | 'edit' | 'join') => () => perform({ does }, row);
  if (editing === row.key) {
    return <StatementField statement={row.statement} onDone={(statement) => restate(row, statement)} />;
  }
  return (
    <>
      <span className="fact-statement">{row.statement}</span>
      <span className="fact-about">
        {!row.confirmed && <span className="fact-proposed">proposed by rules</span>}
        {only !== null && <span className="row-detail">told only by {only}, as far as rules find</span>}
      </span>
      {/* Where the reader does not stand, a row is its statement and its answers. */}
      {(isCurrent || joining !== null) && (
        <span className="fact-actions">
          {joining !== null && joining !== row.key ? (
            <KeyButton label="Same fact as this" keyName="M" onPress={press('join')} />
          ) : (
            <>
              {!row.confirmed && <KeyButton label="Confirm" keyName="C" onPress={press('confirm')} />}
              <KeyButton label="Edit" keyName="E" onPress={press('edit')} />
              <KeyButton label="Join" keyName="M" isPressed={joining === row.key} onPress={press('join')} />
            </>
          )}
        </span>
      )}
    </>
  );
}

interface StatementFieldProps {
  statement: string;
  /** Null where the reader leaves it as it is. */
  onDone: (statement: string | null) => void;
}

function StatementField({ statement, onDone }: StatementFieldProps) {
  const [draft, setDraft] = useState(statement);
  const worded = draft.trim() === '' ? null : draft.trim();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone(event.key === 'Enter' ? worded : null);
  };
  return (
    <textarea
      className="field fact-statement-field"
      aria-label="The fact in one sentence"
      value={draft}
      rows={4}
      maxLength={LONGEST_STATEMENT}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader asked for this field by a key or a click.
      autoFocus
      onChange={({ target }) => setDraft(target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => onDone(worded)}
    />
  );
}
