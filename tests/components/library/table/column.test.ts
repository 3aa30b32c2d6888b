import { expect, test } from 'vitest';
import { byText, nextSort, sorted, type Column, type Row } from '../../../../components/library/table/column.ts';

interface Named extends Row {
  count: number;
}

const COLUMNS: Column<Named>[] = [
  { key: 'name', label: 'Name', compare: (one, other) => byText(one.name, other.name), show: ({ name }) => name },
  { key: 'count', label: 'Count', isNumeric: true, compare: (one, other) => one.count - other.count, show: () => null },
];
const rows: Named[] = [
  { id: '1', name: 'Zürich 10', count: 1 },
  { id: '2', name: 'zurich 9', count: 3 },
  { id: '3', name: 'Ahoy', count: 1 },
];

test.each([
  [null, '123'],
  [{ column: 'name', descending: false }, '321'],
  [{ column: 'name', descending: true }, '123'],
  [{ column: 'count', descending: true }, '213'],
  [{ column: 'count', descending: false }, '132'],
  [{ column: 'gone', descending: false }, '123'],
])('by %o the rows stand as %s', (sort, order) => {
  expect(
    sorted(rows, COLUMNS, sort)
      .map(({ id }) => id)
      .join(''),
  ).toBe(order);
});

test.each([0, 1])('a press on the head of column %i turns the order, another gives it up', (place) => {
  const column = COLUMNS[place] as Column<never>;
  const first = nextSort(column, { column: 'other', descending: false });
  expect(first).toEqual({ column: column.key, descending: place === 1 });
  const second = nextSort(column, first);
  expect(second).toEqual({ column: column.key, descending: place === 0 });
  expect(nextSort(column, second)).toBeNull();
});
