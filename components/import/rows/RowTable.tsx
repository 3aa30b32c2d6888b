import { useState } from 'react';
import type { EditedRow } from './edited-row.ts';
import type { RowEdit } from './row-edits.ts';
import { RowLine } from './RowLine.tsx';
import { selectedAfter } from './shown-rows.ts';
import { useRowsInView } from './use-rows-in-view.ts';

interface RowTableProps {
  rows: readonly EditedRow[];
  selected: ReadonlySet<number>;
  onSelect: (selected: ReadonlySet<number>) => void;
  onEdit: (edit: RowEdit) => void;
  onCompare: (key: number) => void;
}

/** The rows, of which only those in view are in the page. */
export function RowTable({ rows, selected, onSelect, onEdit, onCompare }: RowTableProps) {
  const { scroller, height, inView, onKeyDown, onFocus } = useRowsInView(rows);
  const [last, setLast] = useState<number | null>(null);
  const shown = rows.map(({ key }) => key);
  const isAll = shown.every((key) => selected.has(key));

  function select(key: number, isRange: boolean) {
    onSelect(selectedAfter(selected, shown, { key, last, isRange }));
    setLast(key);
  }

  return (
    <div
      ref={scroller}
      className="import-table"
      role="table"
      aria-label="Articles to import"
      aria-rowcount={rows.length + 1}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <TableHead isAll={isAll} onSelectAll={() => onSelect(isAll ? new Set() : new Set(shown))} />
      <div role="rowgroup" className="import-table-body" style={{ height }}>
        {inView.map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <RowLine
              key={key}
              row={row}
              index={index}
              top={start}
              isSelected={selected.has(row.key)}
              onSelect={(isRange) => select(row.key, isRange)}
              onEdit={(edit) => onEdit({ keys: new Set([row.key]), ...edit })}
              onCompare={() => onCompare(row.key)}
            />
          );
        })}
      </div>
    </div>
  );
}

const COLUMNS = ['Headline and first words', 'Outlet', 'Date', 'Language', 'Case', 'What to do'];

function TableHead({ isAll, onSelectAll }: { isAll: boolean; onSelectAll: () => void }) {
  return (
    <div role="rowgroup" className="import-table-head">
      <div role="row" aria-rowindex={1} className="import-row">
        <span role="columnheader">
          <input type="checkbox" aria-label="Select all that are shown" checked={isAll} onChange={onSelectAll} />
        </span>
        {COLUMNS.map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}
