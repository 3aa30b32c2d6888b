import type { ReactNode } from 'react';

/** What every row of a table has. */
export interface Row {
  id: string;
  /** What the row is called, for those who do not see it. */
  name: string;
}

export interface Column<Item extends Row> {
  key: string;
  label: string;
  /** Which of two comes first where the table is sorted by this column upwards. */
  compare: (one: Item, other: Item) => number;
  show: (item: Item) => ReactNode;
  /** Whether numbers or dates, of which one wants the largest first. */
  isNumeric?: boolean;
}

export interface Sort {
  column: string;
  descending: boolean;
}

/** The rows in the order of a column; rows that it does not tell apart keep theirs. */
export function sorted<Item extends Row>(
  rows: readonly Item[],
  columns: readonly Column<Item>[],
  sort: Sort | null,
): readonly Item[] {
  const column = columns.find(({ key }) => key === sort?.column);
  if (!column || !sort) return rows;
  const { compare } = column;
  return rows.toSorted(sort.descending ? (one, other) => compare(other, one) : compare);
}

/** What another press on a column's head makes of the order: up, down, as it was; numbers begin with the largest. */
export function nextSort({ key, isNumeric = false }: Column<never>, sort: Sort | null): Sort | null {
  if (sort?.column !== key) return { column: key, descending: isNumeric };
  return sort.descending === isNumeric ? { column: key, descending: !isNumeric } : null;
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

export function byText(one: string, other: string): number {
  return COLLATOR.compare(one, other);
}
