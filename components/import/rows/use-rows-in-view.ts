import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { EditedRow } from './edited-row.ts';

/** In CSS pixels, as import.css has it. */
const ROW_HEIGHT = 66;
/** Rows beyond those in view, for scrolling and for the arrow keys. */
const BEYOND = 6;

/** A row's column by its name; the arrows go from one row's to the next's. */
interface Cell {
  index: number;
  column: string;
}

/** Which rows of many are in the page, where each stands, and going from row to row by key. */
export function useRowsInView(rows: readonly EditedRow[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<Cell | null>(null);
  // What has the focus stays in the page when it is scrolled away: else the next key would go nowhere.
  const [focused, setFocused] = useState<number | null>(null);
  // oxlint-disable-next-line react/incompatible-library -- none of what it gives is memoized.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: ({ startIndex, endIndex, count }) => {
      const first = Math.max(0, startIndex - BEYOND);
      const end = Math.min(count, endIndex + BEYOND + 1);
      const range = Array.from({ length: end - first }, (_none, at) => first + at);
      const isAway = focused !== null && focused < count && (focused < first || focused >= end);
      return isAway ? [...range, focused].toSorted((one, other) => one - other) : range;
    },
  });

  function focusWanted() {
    if (wanted.current && focusCell(scroller.current, wanted.current)) wanted.current = null;
  }
  // A row that was far away is in the page only some renders later.
  useEffect(focusWanted);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const direction = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
    const cell = cellOf(event.target as HTMLElement);
    if (direction === undefined || !cell || !rows[cell.index + direction]) return;
    event.preventDefault();
    wanted.current = { ...cell, index: cell.index + direction };
    virtual.scrollToIndex(cell.index + direction);
    focusWanted();
  }

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    setFocused(cellOf(target)?.index ?? null);
  }

  return { scroller, height: virtual.getTotalSize(), inView: virtual.getVirtualItems(), onKeyDown, onFocus };
}

function cellOf(element: HTMLElement): Cell | null {
  const column = element.dataset['column'];
  const row = element.closest<HTMLElement>('[data-index]');
  return column !== undefined && row ? { index: Number(row.dataset['index']), column } : null;
}

function focusCell(table: HTMLElement | null, { index, column }: Cell): boolean {
  const input = table?.querySelector<HTMLElement>(`[data-index="${index}"] [data-column="${column}"]`) ?? null;
  input?.focus();
  return input !== null;
}
