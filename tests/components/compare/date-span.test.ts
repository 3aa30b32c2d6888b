import { expect, test } from 'vitest';
import { dateStyle, showDateSpan } from '../../../components/compare/date-span.ts';
import { readPublished } from '../../../model/publication-date.ts';

const dates = (...values: (string | null)[]) => values.map((value) => (value === null ? null : readPublished(value)));

test.each([
  ['one day', dates('2026-03-14', '2026-03-14T23:30:00-05:00'), '14 March 2026'],
  ['days of a month, in any order', dates('2026-03-16', '2026-03-12'), '12–16 March 2026'],
  ['days of two months', dates('2026-02-28', '2026-03-02'), '28 February–2 March 2026'],
  ['a month and a day, which stay what they are', dates('2026-03-14', '2018-12'), 'December 2018–14 March 2026'],
  ['years', dates('2018', '2020'), '2018–2020'],
  ['some undated', dates(null, '2026-03-14', null), '14 March 2026, 2 undated'],
  ['none dated', dates(null, null), null],
  ['no articles', [], null],
])('%s', (_name, published, expected) => {
  // Browsers differ in the spaces around the dash.
  expect(showDateSpan(published)?.replaceAll(/\s*–\s*/gu, '–') ?? null).toBe(expected);
});

test('leaves the year away only where all dates share it', () => {
  const [march, december] = dates('2026-03-14', '2025-12-30');
  expect(dateStyle([march ?? null, null])(march ?? null)).toBe('14 Mar');
  expect(dateStyle([march ?? null, december ?? null])(march ?? null)).toBe('14 March 2026');
});
