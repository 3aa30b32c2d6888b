import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPublished } from '../../model/publication-date.ts';
import { byPublished, dayRange, Published } from '../../model/published.ts';

function read(text: string): Published {
  const date = readPublished(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
}

const anyMoment = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyZone = fc.constantFrom('', 'Z', '+01:00', '-0500', '+14:00');
const anyDate = fc
  .tuple(anyMoment, fc.constantFrom(4, 7, 10, 16, 19), anyZone)
  .map(([moment, length, zone]) => read(moment.slice(0, length) + (length > 10 ? zone : '')));

describe('reading', () => {
  test.each([
    ['2020', 'year'],
    ['2018-12', 'month'],
    ['2026-03-14', 'day'],
    [' 2024-02-29 ', 'day'],
    ['2026-03-14T09:30', 'moment'],
    ['2026-03-14T09:30:00Z', 'moment'],
    ['2026-03-14T09:30:00.123456-05:00', 'moment'],
  ])('%j as a %s', (text, precision) => {
    expect(readPublished(text)).toEqual({ value: text.trim(), precision });
  });

  test('writes a zone in the one form that every clock reads', () => {
    expect(readPublished('2026-03-14T09:30:00+0100')?.value).toBe('2026-03-14T09:30:00+01:00');
  });

  test.each([
    '',
    'today',
    '14/03/2026',
    '03-14-2026',
    '14 March 2026',
    '20260314',
    '2026-3-4',
    '2026-13',
    '2026-00-10',
    '2026-02-29',
    '2026-02-30',
    '2026-04-31T10:00',
    '2026-03-14T25:00',
    '2026-03-14T09:61',
    '2026-99-99T09:30',
    '2026-03-14 09:30',
    '0001-01-01',
    '0000',
    '12026-01-01',
    // A page could fill the library with the decimals of a second.
    `2026-03-14T09:30:00.${'1'.repeat(10)}Z`,
  ])('refuses %j', (text) => {
    expect(readPublished(text)).toBeNull();
  });

  test('a long line that is none takes no long time', () => {
    expect(readPublished('T+'.repeat(500_000))).toBeNull();
  });

  test('gives dates that the schema accepts, and that are read the same again', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(Published.parse(date)).toEqual(date);
        expect(readPublished(date.value)).toEqual(date);
      }),
    );
  });

  test('gives a date or null, and never fails', () => {
    const anyDigits = fc.string({
      unit: fc.constantFrom('0', '1', '2', '9', '-', 'T', ':', 'Z', '+', '.'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyDigits), (text) => {
        const date = readPublished(text);
        expect(date === null || Published.safeParse(date).success).toBe(true);
      }),
    );
  });
});

describe('the days that a date may mean', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2026-03-14', '2026-03-14', '2026-03-14'],
    ['2026-03-14T23:30:00-05:00', '2026-03-14', '2026-03-14'],
  ])('%s: %s to %s', (text, first, last) => {
    expect(dayRange(read(text))).toEqual({ first, last });
  });

  test('are real days, the first not after the last, and begin as the date does', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { first, last } = dayRange(date);
        expect([readPublished(first)?.precision, readPublished(last)?.precision]).toEqual(['day', 'day']);
        expect(first <= last).toBe(true);
        expect(first.startsWith(date.value.slice(0, 10))).toBe(true);
      }),
    );
  });
});

describe('in the order of publication', () => {
  test.each([
    ['2019', '2020'],
    ['2020', '2020-06'],
    ['2026-03-14', '2026-03-15'],
    ['2026-03-14', '2026-03-14T09:30:00Z'],
    ['2026-03-14T09:00:00+02:00', '2026-03-14T08:00:00Z'],
    ['2026-03-15T00:30:00+14:00', '2026-03-14T12:00:00Z'],
    ['2026-03-14T09:00', '2026-03-14T09:30:00Z'],
  ])('%s comes before %s', (earlier, later) => {
    expect(byPublished(read(earlier), read(later))).toBeLessThan(0);
    expect(byPublished(read(later), read(earlier))).toBeGreaterThan(0);
  });

  test('undated articles come last, in the order given', () => {
    const dates = [null, read('2026'), null, read('2025')];
    expect(dates.toSorted(byPublished).map((date) => date?.value)).toEqual(['2025', '2026', undefined, undefined]);
    expect(byPublished(null, null)).toBe(0);
  });

  test('any dates have one order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (one, two, three) => {
        expect(Math.sign(byPublished(one, two)) + Math.sign(byPublished(two, one))).toBe(0);
        const [first, second, third] = [one, two, three].toSorted(byPublished) as [Published, Published, Published];
        expect(byPublished(first, second)).toBeLessThanOrEqual(0);
        expect(byPublished(second, third)).toBeLessThanOrEqual(0);
        expect(byPublished(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
