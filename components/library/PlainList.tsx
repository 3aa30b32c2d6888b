import type { ReactNode } from 'react';
import { sorted, type Column, type Row, type Sort } from './table/column.ts';
import { RecordTable, useListed } from './table/RecordTable.tsx';
import { NOTHING_SELECTED, type Selection } from './table/selection.ts';
import { TableKeys } from './table/TableKeys.tsx';
import { useKeptState } from './use-kept-state.ts';

interface PlainListProps<Item extends Row> {
  label: string;
  layout: string;
  columns: readonly Column<Item>[];
  rows: readonly Item[];
  onOpen: (item: Item) => void;
  /** With the ids of the rows; absent where these records cannot be deleted. */
  onTrash?: (ids: readonly string[]) => void;
  renderEditor?: (item: Item, close: () => void) => ReactNode;
  /** What is shown without any row. */
  empty: ReactNode;
}

/** A list of cases, outlets or projects: sorted, edited in place, deleted one or many at once. */
export function PlainList<Item extends Row>(props: PlainListProps<Item>) {
  const { label, layout, columns, rows, onOpen, onTrash, renderEditor, empty } = props;
  const [sort, setSort] = useKeptState<Sort | null>(`${label} sort`, null);
  const [selection, setSelection] = useKeptState<Selection>(`${label} selection`, NOTHING_SELECTED);
  useListed(selection, setSelection, rows);
  if (rows.length === 0) return empty;
  const { current } = selection;
  const chosen = selection.selected.size > 0 ? [...selection.selected] : current === null ? [] : [current];
  const trash = onTrash && (() => chosen.length > 0 && onTrash(chosen));
  return (
    <>
      <TableKeys
        shown={rows.length}
        all={rows.length}
        canEdit={renderEditor !== undefined}
        canDelete={onTrash !== undefined}
      />
      <RecordTable
        label={label}
        layout={layout}
        columns={columns}
        rows={sorted(rows, columns, sort)}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onSelect={setSelection}
        onOpen={onOpen}
        {...(trash && { onDelete: trash })}
        {...(renderEditor && { renderEditor })}
      />
      {trash && selection.selected.size > 0 && (
        <div className="bulk-bar" role="group" aria-label={`With the selected ${label.toLowerCase()}`}>
          <strong role="status">{selection.selected.size} selected</strong>
          <button type="button" className="button" aria-keyshortcuts="Delete" onClick={trash}>
            Move to trash
          </button>
          <button
            type="button"
            className="link"
            aria-keyshortcuts="Escape"
            onClick={() => setSelection({ ...selection, selected: new Set() })}
          >
            Clear selection
          </button>
        </div>
      )}
    </>
  );
}
