import { isUnreadable, type EditedRow } from './edited-row.ts';

/** What of the rows a person looks at. */
export const FILTERS = {
  all: { label: 'All', has: () => true },
  twins: { label: 'May be duplicates', has: ({ twin }: EditedRow) => twin !== null },
  'left out': { label: 'Left out', has: ({ decision }: EditedRow) => decision === 'leave out' },
  unreadable: { label: 'Cannot be read', has: isUnreadable },
} as const satisfies Record<string, { label: string; has: (row: EditedRow) => boolean }>;

export type RowFilter = keyof typeof FILTERS;

/** How many rows each filter has. */
export function countFilters(rows: readonly EditedRow[]): Record<RowFilter, number> {
  const count = (filter: RowFilter) => rows.filter(FILTERS[filter].has).length;
  return { all: rows.length, twins: count('twins'), 'left out': count('left out'), unreadable: count('unreadable') };
}

/**
 * The selection after a click on a row's box; with Shift, all from the last clicked one to this take its state.
 * @param shown the keys of the rows in view, in order.
 */
export function selectedAfter(
  selected: ReadonlySet<number>,
  shown: readonly number[],
  clicked: { key: number; last: number | null; isRange: boolean },
): Set<number> {
  const { key, last, isRange } = clicked;
  const from = isRange && last !== null ? shown.indexOf(last) : -1;
  const to = shown.indexOf(key);
  const keys = from < 0 ? [key] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  const next = new Set(selected);
  for (const each of keys) {
    if (selected.has(key)) next.delete(each);
    else next.add(each);
  }
  return next;
}
