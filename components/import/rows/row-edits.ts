import type { Decision, EditedRow, RowFields } from './edited-row.ts';

/** The rows of an import with what an undo needs. */
export interface EditedRows {
  rows: readonly EditedRow[];
  /** As they stood before each edit, the last edit last. */
  past: readonly (readonly EditedRow[])[];
  /** The cell that is being typed in: its letters are one edit. */
  lastCell: string | null;
}

export const NO_ROWS: EditedRows = { rows: [], past: [], lastCell: null };

/** Values for a set of rows. */
export interface RowEdit {
  keys: ReadonlySet<number>;
  fields?: Partial<RowFields>;
  decision?: Decision;
}

/** Edits that can be undone. */
const MOST_PAST = 100;

export function editRows(edited: EditedRows, edit: RowEdit): EditedRows {
  const cell = cellOf(edit);
  const rows = edited.rows.map((row) => (edit.keys.has(row.key) ? changed(row, edit) : row));
  if (cell !== null && cell === edited.lastCell) return { ...edited, rows };
  return { rows, past: [...edited.past, edited.rows].slice(-MOST_PAST), lastCell: cell };
}

export function undoEdit({ rows, past }: EditedRows): EditedRows {
  return { rows: past.at(-1) ?? rows, past: past.slice(0, -1), lastCell: null };
}

function cellOf({ keys, fields }: RowEdit): string | null {
  const columns = Object.keys(fields ?? {});
  return keys.size === 1 && columns.length === 1 ? `${[...keys].join()} ${columns.join()}` : null;
}

function changed(row: EditedRow, { fields, decision }: RowEdit): EditedRow {
  const decided = decision === undefined ? row.decision : fittingDecision(row, decision);
  return { ...row, fields: { ...row.fields, ...fields }, decision: decided };
}

/** Where nothing is like it, there is nothing to merge it into; where something is, taking it means beside that. */
function fittingDecision({ twin }: EditedRow, decision: Decision): Decision {
  if (twin) return decision === 'take' ? 'beside' : decision;
  return decision === 'leave out' ? decision : 'take';
}
