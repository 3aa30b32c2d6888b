import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import type { Column, Row } from './column.ts';
import type { Selection } from './selection.ts';
import { TableRow } from './TableRow.tsx';

interface TableBodyProps<Item extends Row> {
  /** What the ids of its rows begin with. */
  name: string;
  columns: readonly Column<Item>[];
  rows: readonly Item[];
  selection: Selection;
  /** -1 where the keys act on none. */
  currentIndex: number;
  /** Counts the keys that acted on the current row: each brings it back into sight. */
  looks: number;
  onGoTo: (index: number, extend: boolean) => void;
  onToggle: (id: string) => void;
  onOpen: (item: Item) => void;
  /** Absent where nothing can be edited. */
  onEdit?: (id: string) => void;
  editorOf: (item: Item) => ReactNode;
}

/** In CSS pixels, before a row is measured. */
const ROW_HEIGHT = 52;
/** What covers the window's upper and lower edge: the table's head, the bar of actions. */
const COVERED = { above: 88, below: 96 };

/** The rows that are near the window, at their places; the current one is kept in it as the keys go on. */
export function TableBody<Item extends Row>(props: TableBodyProps<Item>) {
  const { name, columns, rows, selection, currentIndex, looks, onGoTo, onToggle, onOpen, onEdit, editorOf } = props;
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [above, setAbove] = useState(0);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollMargin: above,
    scrollPaddingStart: COVERED.above,
    scrollPaddingEnd: COVERED.below,
  });
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what stands above the table comes and goes with any rendering; set only where it differs.
  useLayoutEffect(() => {
    if (body) setAbove(Math.round(body.getBoundingClientRect().top + window.scrollY));
  });
  useEffect(() => {
    if (currentIndex >= 0) virtualizer.scrollToIndex(currentIndex, { align: 'auto' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the virtualizer is the same for as long as the table is there.
  }, [currentIndex, looks]);
  return (
    <div ref={setBody} className="table-body" role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const item = rows[index];
        if (!item) return null;
        return (
          <TableRow
            key={item.id}
            id={`${name}-${item.id}`}
            index={index}
            offset={start - above}
            measure={virtualizer.measureElement}
            item={item}
            columns={columns}
            isCurrent={index === currentIndex}
            isSelected={selection.selected.has(item.id)}
            onGoTo={(extend) => onGoTo(index, extend)}
            onToggle={() => onToggle(item.id)}
            onOpen={() => onOpen(item)}
            {...(onEdit && { onEdit: () => onEdit(item.id) })}
            editor={editorOf(item)}
          />
        );
      })}
    </div>
  );
}
