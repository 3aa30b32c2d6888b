import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeline } from '../../analysis/timeline.ts';
import { readPublished } from '../../model/publication-date.ts';

function timelineOf(...dates: (string | null)[]) {
  return timeline(dates.map((date) => (date === null ? null : readPublished(date))));
}

test('articles in the order of publication, with the days between', () => {
  const { entries, span, undated } = timelineOf('2026-03-15', null, '2025-11-02', '2026-03-14T20:00:00Z');
  expect(entries.map(({ article, daysSinceBefore }) => [article, daysSinceBefore])).toEqual([
    [2, null],
    [3, 132],
    [0, 1],
  ]);
  expect(span).toEqual({ first: '2025-11-02', last: '2026-03-15' });
  expect(undated).toEqual([1]);
});

test('a month is all its days, and nothing is said of the order within it', () => {
  const { entries, span } = timelineOf('2026-03-14', '2026-03');
  expect(entries.map(({ article, first, last, daysSinceBefore }) => [article, first, last, daysSinceBefore])).toEqual([
    [1, '2026-03-01', '2026-03-31', null],
    [0, '2026-03-14', '2026-03-14', 0],
  ]);
  expect(span).toEqual({ first: '2026-03-01', last: '2026-03-31' });
});

test('a year that reaches beyond the day after it is still the nearest', () => {
  expect(timelineOf('2025', '2025-02-01', '2025-12-24').entries.map(({ daysSinceBefore }) => daysSinceBefore)).toEqual([
    null,
    0,
    0,
  ]);
});

test.each([[[]], [[null, null]]])('no date is known: %j', (dates) => {
  expect(timelineOf(...dates)).toEqual({ entries: [], span: null, undated: dates.map((_, index) => index) });
});

const someDate = fc.constantFrom(
  null,
  '2025',
  '2026',
  '2026-02',
  '2026-03',
  '2026-02-28',
  '2026-03-01',
  '2026-03-01T09:00',
);

test('every article once, within the span, each entry no earlier than the one before', () => {
  fc.assert(
    fc.property(fc.array(someDate, { maxLength: 8 }), (dates) => {
      const { entries, span, undated } = timelineOf(...dates);
      const all = [...entries.map(({ article }) => article), ...undated].toSorted((one, other) => one - other);
      expect(all).toEqual(dates.map((_, index) => index));
      entries.forEach(({ first, last, daysSinceBefore }, index) => {
        expect(first >= (span?.first ?? '') && last <= (span?.last ?? '')).toBe(true);
        expect(first >= (entries[index - 1]?.first ?? '')).toBe(true);
        expect(daysSinceBefore === null).toBe(index === 0);
      });
    }),
  );
});
