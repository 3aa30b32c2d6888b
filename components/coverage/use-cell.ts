import { useEffect, useRef, useState, type RefObject } from 'react';
import type { FactRow } from './fact-row.ts';

/**
 * At which cell of the matrix the reader stands. A row that was confirmed or joined is gone, and another stands in its place
 * until the new one is there. The focus goes along with the cell once it was moved.
 */
export function useCell(table: RefObject<HTMLElement | null>, rows: readonly FactRow[], columns: number) {
  const [at, setAt] = useState({ key: '', row: 0, column: 0 });
  const isFollowing = useRef(false);
  const found = rows.findIndex(({ key }) => key === at.key);
  const index = found === -1 ? within(at.row, rows.length) : found;
  const key = rows[found]?.key;

  useEffect(() => {
    if (!isFollowing.current || key === undefined) return;
    isFollowing.current = false;
    // The row came with a later answer of the worker: a reader who went on elsewhere meanwhile is not called back.
    const { activeElement } = document;
    if (activeElement !== document.body && !table.current?.contains(activeElement)) return;
    table.current?.querySelector<HTMLElement>('.fact-cell[tabindex="0"]')?.focus();
  }, [table, key, at]);

  function goTo(row: number, column: number, nextKey = rows[row]?.key ?? '') {
    setAt({ key: nextKey, row, column });
  }
  return {
    row: rows[index],
    index,
    column: within(at.column, columns),
    goTo,
    /** Goes on to a row that is there, or still to come. */
    goOnTo: (nextKey: string, column = at.column) => {
      isFollowing.current = true;
      goTo(index, column, nextKey);
    },
    step: (byRows: number, byColumns: number) => {
      isFollowing.current = true;
      goTo(within(index + byRows, rows.length), within(at.column + byColumns, columns));
    },
  };
}

function within(position: number, length: number): number {
  return Math.max(0, Math.min(position, length - 1));
}
