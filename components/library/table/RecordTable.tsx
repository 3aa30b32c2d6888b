import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Column, Row, Sort } from './column.ts';
import { among, moveTo, selectAll, toggle, type Selection } from './selection.ts';
import { tableKeyOf } from './table-keys.ts';
import { TableBody } from './TableBody.tsx';
import { TableHead } from './TableHead.tsx';
import './table.css';

export interface RecordTableProps<Item extends Row> {
  /** The table's name. */
  label: string;
  /** The class that lays out its columns. */
  layout: string;
  columns: readonly Column<Item>[];
  rows: readonly Item[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onOpen: (item: Item) => void;
  /** Absent where its records cannot be deleted by themselves. */
  onDelete?: () => void;
  /** The form in the place of a row that is being edited; absent where nothing of it can be. */
  renderEditor?: (item: Item, close: () => void) => ReactNode;
}

/**
 * A table of any length, of which only the rows in sight are in the page. The focus stays on the table; the current row is told
 * to screen readers by its id, so that it may leave the page as one scrolls.
 */
export function RecordTable<Item extends Row>(props: RecordTableProps<Item>) {
  const { label, layout, columns, rows, sort, onSort, selection, onSelect, onOpen, renderEditor } = props;
  const name = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const [looks, setLooks] = useState(0);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const currentIndex = ids.findIndex((id) => id === selection.current);
  const focusGrid = () => grid.current?.focus({ preventScroll: true });
  const goTo = (index: number, extend: boolean) => {
    onSelect(moveTo(selection, ids, index, extend));
    focusGrid();
  };
  const closeEditor = () => {
    setEdited(null);
    focusGrid();
  };
  return (
    <div
      ref={grid}
      className={`table ${layout}`}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={currentIndex >= 0 ? `${name}-${selection.current}` : undefined}
      tabIndex={0}
      onKeyDown={(event) => {
        const isOfCurrent = pressKey(event, props, ids, currentIndex, setEdited);
        if (isOfCurrent) setLooks(looks + 1);
      }}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget && currentIndex < 0) onSelect(moveTo(selection, ids, 0, false));
      }}
    >
      <TableHead
        columns={columns}
        sort={sort}
        onSort={onSort}
        isAllSelected={rows.length > 0 && selection.selected.size === rows.length}
        onSelectAll={() => onSelect(selectAll(selection, ids))}
      />
      <TableBody
        name={name}
        columns={columns}
        rows={rows}
        selection={selection}
        currentIndex={currentIndex}
        looks={looks}
        onGoTo={goTo}
        onToggle={(id) => onSelect(toggle(selection, id))}
        onOpen={onOpen}
        {...(renderEditor && { onEdit: setEdited })}
        editorOf={(item) => (edited === item.id ? renderEditor?.(item, closeEditor) : null)}
      />
    </div>
  );
}

/** @returns whether the key acts on the current row, which is then to be seen. */
function pressKey<Item extends Row>(
  event: KeyboardEvent,
  { rows, selection, onSelect, onOpen, onDelete, renderEditor }: RecordTableProps<Item>,
  ids: readonly string[],
  currentIndex: number,
  edit: (id: string) => void,
): boolean {
  const key = tableKeyOf(event);
  if (!key) return false;
  event.preventDefault();
  const item = rows[currentIndex];
  if (key.does === 'step') onSelect(moveTo(selection, ids, currentIndex + key.by, key.extend));
  if (key.does === 'select' && item) onSelect(toggle(selection, item.id));
  if (key.does === 'select all') onSelect(selectAll(selection, ids));
  if (key.does === 'clear') onSelect({ ...selection, selected: new Set() });
  if (key.does === 'open' && item) onOpen(item);
  if (key.does === 'edit' && item && renderEditor) edit(item.id);
  if (key.does === 'delete') onDelete?.();
  return key.does !== 'select all' && key.does !== 'clear';
}

/** The selection without what the table no longer lists. */
export function useListed(selection: Selection, onSelect: (selection: Selection) => void, rows: readonly Row[]): void {
  useEffect(() => {
    const kept = among(selection, new Set(rows.map(({ id }) => id)));
    const isSame = kept.selected.size === selection.selected.size && kept.current === selection.current;
    if (!isSame) onSelect(kept);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another list takes something out of the selection.
  }, [rows]);
}
