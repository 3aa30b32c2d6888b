import type { Decision, EditedRow } from './edited-row.ts';
import type { Twin } from '../import-row.ts';

interface DecisionCellProps {
  row: EditedRow;
  /** What the row is called. */
  name: string;
  onDecide: (decision: Decision) => void;
  onCompare: () => void;
}

/** What is to become of a row; where it may be a duplicate, with the way to compare both. */
export function DecisionCell({ row: { decision, twin }, name, onDecide, onCompare }: DecisionCellProps) {
  return (
    <span role="cell" className="import-decision">
      <select
        className="field"
        aria-label={`What to do with “${name}”`}
        value={decision}
        onChange={({ target }) => onDecide(target.value as Decision)}
      >
        {twin ? (
          <>
            <option value="merge">Merge as a new version</option>
            <option value="beside">Keep both</option>
          </>
        ) : (
          <option value="take">Import</option>
        )}
        <option value="leave out">Leave out</option>
      </select>
      {twin && (
        <button
          type="button"
          className="link"
          aria-label={`${sayLikeness(twin)}: compare “${name}”`}
          onClick={onCompare}
        >
          {sayLikeness(twin)}: compare
        </button>
      )}
    </span>
  );
}

function sayLikeness({ sameText, sameAddress }: Twin): string {
  if (sameText) return 'Same text';
  return sameAddress ? 'Same address' : 'Nearly the same';
}
