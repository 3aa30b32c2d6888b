import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementRows } from '../../../analysis/agreement/agreement.ts';
import { codedRuns, unitOf } from '../../../analysis/agreement/coded-characters.ts';
import type { CodedPassage, CodedText } from '../../../analysis/agreement/coded-text.ts';
import { krippendorffAlpha } from '../../../analysis/agreement/krippendorff-alpha.ts';
import { spanF1 } from '../../../analysis/agreement/span-f1.ts';
import { TAGS, type Tag } from '../../../model/tag.ts';

function passage(start: number, end: number, ...tags: Tag[]): CodedPassage {
  return { start, end, tags };
}

const ANNA = [passage(0, 50, 'fact'), passage(60, 90, 'quote', 'opinion'), passage(2000, 2020, 'statistic')];
const BELA = [passage(0, 50, 'fact'), passage(60, 85, 'quote'), passage(100, 140, 'fact')];

function rowsOf(...texts: CodedText[]) {
  return new Map([...agreementRows(texts)].map((row) => [row.coded, row]));
}

test('pairs of passages by hand, under each tag and all', () => {
  const rows = rowsOf({ length: 3000, coders: [ANNA, BELA] });
  expect(rows.get('fact')).toMatchObject({ passages: 3, exact: { value: 2 / 3 }, overlapping: { value: 2 / 3 } });
  expect(rows.get('quote')).toMatchObject({ passages: 2, exact: { value: 0 }, overlapping: { value: 1 } });
  expect(rows.get('opinion')).toMatchObject({ passages: 1, overlapping: { value: 0 } });
  expect(rows.get('all')).toMatchObject({ passages: 7, exact: { value: 2 / 7 }, overlapping: { value: 4 / 7 } });
  expect(rows.get('all')?.byPair).toEqual([{ one: 0, other: 1, tally: { passages: 7, exact: 1, overlapping: 2 } }]);
});

test('a tag that nobody used has no figures', () => {
  const rows = rowsOf({ length: 900, coders: [[passage(0, 9, 'fact')], [passage(0, 9, 'fact')]] });
  expect(rows.get('quote')).toMatchObject({
    passages: 0,
    exact: null,
    overlapping: null,
    alpha: null,
    unitizing: null,
  });
  expect(rows.get('quote')?.gamma).toBeNull();
});

test('who did not code a text is no witness against those who did', () => {
  const both = { length: 3000, coders: [ANNA, ANNA, null] };
  const rows = rowsOf(both, { length: 500, coders: [null, [passage(0, 90, 'fact')], null] });
  expect(rows.get('all')).toMatchObject({ exact: { value: 1 }, alpha: { value: 1 }, unitizing: { value: 1 } });
});

test('too little for a bootstrap says so, more gives an interval around the figure', () => {
  const all = (length: number, ...coders: CodedPassage[][]) => rowsOf({ length, coders }).get('all')?.overlapping;
  expect(all(9000, ANNA, BELA)).toEqual({ value: 4 / 7, interval: null });
  const spread = (own: CodedPassage[]) => [0, 1000, 2000, 3000, 4000, 5000].flatMap((by) => moved(own, by));
  const { value = 0, interval } = all(9000, spread(ANNA.slice(0, 2)), spread(BELA)) ?? {};
  expect(interval?.low).toBeLessThanOrEqual(value);
  expect(interval?.high).toBeGreaterThanOrEqual(value);
});

function moved(own: readonly CodedPassage[], by: number): CodedPassage[] {
  return own.map(({ start, end, tags }) => ({ start: start + by, end: end + by, tags }));
}

test('gamma is for two and three coders', () => {
  expect(rowsOf({ length: 3000, coders: [ANNA, BELA, ANNA] }).get('all')?.gamma?.value).toBeGreaterThan(0);
  expect(rowsOf({ length: 3000, coders: [ANNA, BELA, ANNA, BELA] }).get('all')?.gamma).toBeNull();
});

const anyPassage = fc
  .tuple(fc.nat(2400), fc.integer({ min: 1, max: 300 }), fc.subarray([...TAGS], { minLength: 1 }))
  .map(([start, length, tags]) => passage(start, start + length, ...tags));
const anyText = fc.record({
  length: fc.constant(3000),
  coders: fc.array(fc.array(anyPassage, { maxLength: 6 }), { minLength: 2, maxLength: 4 }),
});

test('alpha by sections is alpha of all characters', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('all' as const, ...TAGS), (text, coded) => {
      const expected = krippendorffAlpha(codedRuns(text, coded).map(unitOf));
      const found = rowsOf(text).get(coded)?.alpha?.value;
      expect(found ?? 2).toBeCloseTo(expected ?? 2, 9);
    }),
    { numRuns: 50 },
  );
});

test('the runs of a text value each character as its passages do', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end, values } of codedRuns(text, 'all')) {
        for (const at of [start, end - 1]) {
          const bits = text.coders.map((own) => bitsAt(own, at));
          expect(values).toEqual(bits);
        }
      }
    }),
    { numRuns: 50 },
  );
});

function bitsAt(own: readonly CodedPassage[], at: number): number {
  const tags = own.filter(({ start, end }) => start <= at && at < end).flatMap((each) => each.tags);
  return tags.reduce((bits, tag) => bits | (1 << TAGS.indexOf(tag)), 0);
}

test('all pairs together weigh each by its passages', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const row = rowsOf(text).get('all');
      const tallies = row?.byPair.map(({ tally }) => tally) ?? [];
      const sum = (what: 'passages' | 'exact' | 'overlapping') =>
        tallies.reduce((total, tally) => total + tally[what], 0);
      const pooled = { passages: sum('passages'), exact: sum('exact'), overlapping: sum('overlapping') };
      expect(row?.overlapping?.value ?? 2).toBeCloseTo(spanF1(pooled, 'overlapping') ?? 2, 9);
    }),
    { numRuns: 50 },
  );
});

test('no interval of pairs goes beyond 1, also where two mark one passage from either side of a section’s edge', () => {
  const shared = [0, 1, 2, 3, 4, 5, 6, 7].map((section) => passage(section * 1000 + 400, section * 1000 + 450, 'fact'));
  const one = [...shared, passage(1990, 2040, 'fact'), passage(4990, 5040, 'fact')];
  const other = [...shared, passage(2001, 2040, 'fact'), passage(5001, 5040, 'fact')];
  const { overlapping, exact } = rowsOf({ length: 8000, coders: [one, other] }).get('fact') ?? {};
  expect(overlapping).toMatchObject({ value: 1, interval: { low: 1, high: 1 } });
  expect(exact?.interval?.high).toBeLessThanOrEqual(1);
});
