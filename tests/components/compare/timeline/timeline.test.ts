import { expect, test } from 'vitest';
import { timeline } from '../../../../analysis/timeline.ts';
import { saySince } from '../../../../components/compare/timeline/say-since.ts';
import { placeOfDays } from '../../../../components/compare/timeline/time-axis.ts';
import { readPublished } from '../../../../model/publication-date.ts';

function said(...dates: string[]): string[] {
  const { entries } = timeline(dates.map(readPublished));
  return entries.map((entry) => saySince(entry, entries));
}

test.each<[string, string[], string[]]>([
  ['one article', ['2026-03-14'], ['']],
  [
    'days apart',
    ['2026-03-14', '2026-03-15', '2026-03-20'],
    ['the first, 1 day before the next', '1 day later', '5 days later'],
  ],
  ['one day, of which none is known to be the first', ['2026-03-14', '2026-03-14T08:00:00Z'], ['', 'the same day']],
  [
    'days within a month, before a later month',
    ['2026-03-14', '2026-05'],
    ['the first, at least 48 days before the next', 'at least 48 days later'],
  ],
  ['a day within a month', ['2026-03', '2026-03-14'], ['', 'before or after, that is not known']],
  [
    'a month after a day',
    ['2025-12-31', '2026-03'],
    ['the first, at least 60 days before the next', 'at least 60 days later'],
  ],
])('%s', (_, dates, expected) => {
  expect(said(...dates)).toEqual(expected);
});

test('days stand on the axis by their share of all days', () => {
  const span = { first: '2026-03-01', last: '2026-03-10' };
  expect(placeOfDays(span, span)).toEqual({ from: 0, length: 1 });
  expect(placeOfDays({ first: '2026-03-10', last: '2026-03-10' }, span)).toEqual({ from: 0.9, length: 0.1 });
});
