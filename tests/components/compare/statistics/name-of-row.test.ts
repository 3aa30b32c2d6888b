import { expect, test } from 'vitest';
import { rowsOfFigures, type MeasuredFigure } from '../../../../analysis/statistics-compared/statistics-compared.ts';
import { measuredIn } from '../../../../analysis/statistics-compared/measured.ts';
import { nameOfRow } from '../../../../components/compare/statistics/name-of-row.ts';

function figure(written: string): MeasuredFigure {
  return { id: written, written, ...measuredIn(written, {}) };
}

test.each<[name: string, ...written: string[]]>([
  ['Vehicles a day', 'about 31,000 vehicles a day', 'up to 40,000 vehicles a day'],
  ['Page report', 'a 64-page report'],
  ['Steel bearings', 'two steel bearings'],
  ['Passengers took the ferry', '2,400 passengers took the ferry'],
  ['Office', 'up to 5 years in office'],
  ['Ferry’s tickets', '300 of the ferry’s  tickets'],
  // A number in between: the words alone.
  ['Driver, ferry', 'drivers: 300 by ferry'],
  // They share no word.
  ['At least £12million', 'at least £12million'],
  ['Hundreds', 'hundreds'],
])('%s', (name, ...written) => {
  const rows = rowsOfFigures(written.map((words) => [figure(words)]));
  expect(rows.map(nameOfRow)).toEqual([name]);
});
