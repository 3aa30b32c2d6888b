import { useEffect, useRef } from 'react';
import type { Block } from '../../../model/article-text.ts';
import { RadioChoice } from '../RadioChoice.tsx';
import { TwinTexts } from './TwinTexts.tsx';
import type { Decision, EditedRow } from '../rows/edited-row.ts';

interface TwinDialogProps {
  /** Those with a twin, in the order of the table. */
  rows: readonly EditedRow[];
  /** The key of the one that is looked at. */
  current: number;
  blocksOf: (key: number) => Promise<Block[]>;
  onDecide: (key: number, decision: Decision) => void;
  onGo: (key: number) => void;
  onClose: () => void;
}

const DECISIONS = [
  ['merge', 'Merge: the file’s text becomes a new version of that article'],
  ['beside', 'Keep both as articles of their own'],
  ['leave out', 'Leave the file’s out'],
] as const;

/** An article from a file and the one that it may be the same as, beside each other. */
export function TwinDialog({ rows, current, blocksOf, onDecide, onGo, onClose }: TwinDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const at = rows.findIndex(({ key }) => key === current);
  const row = rows[at];
  if (!row?.twin) return null;
  const [before, after] = [rows[at - 1], rows[at + 1]];
  return (
    <dialog ref={dialog} className="import-twins" aria-labelledby="import-twins-title" onClose={onClose}>
      <header className="import-twins-head">
        <h2 id="import-twins-title">{titleOf(row)}</h2>
        <span className="quiet">
          {at + 1} of {rows.length}
        </span>
        <button type="button" className="button" disabled={!before} onClick={() => before && onGo(before.key)}>
          Previous
        </button>
        <button type="button" className="button" disabled={!after} onClick={() => after && onGo(after.key)}>
          Next
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <RadioChoice
        key={row.key}
        label="What to do"
        choices={DECISIONS}
        chosen={row.decision}
        onChoose={(decision) => onDecide(row.key, decision)}
      />
      {row.twin.sameAddress && row.decision === 'beside' && (
        <p className="quiet">The library has one article of an address: the file’s is then kept without its address.</p>
      )}
      <TwinTexts key={`texts of ${row.key}`} row={row} twin={row.twin} blocksOf={blocksOf} />
    </dialog>
  );
}

function titleOf({ twin }: EditedRow): string {
  if (twin?.sameText) return 'The same text';
  if (twin?.sameAddress) return 'The same address';
  return `Nearly the same text: about ${Math.round(100 * (twin?.overlap ?? 0))} % in common`;
}
