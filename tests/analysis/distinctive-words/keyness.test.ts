import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyness, logRatio } from '../../../analysis/distinctive-words/keyness.ts';

/** The word b in “b × 7, a × 3” against “a × 7, b × 2”. */
const OWN = { count: 7, total: 10 };
const OTHERS = { count: 2, total: 9 };

/** By hand, to nine places; the known answers round them to 2.4401, 4.5349 and 1.6554. */
const TWO_CELLS = 2 * (7 * Math.log(133 / 90) + 2 * Math.log(38 / 81));
const FOUR_CELLS = TWO_CELLS + 2 * (3 * Math.log(57 / 100) + 7 * Math.log(133 / 90));
const LOG_RATIO = Math.log2(63 / 20);

test('known answers: G² of two cells and of four, and the log ratio', () => {
  expect(keyness(OWN, OTHERS)).toBeCloseTo(TWO_CELLS, 9);
  expect(keyness(OWN, OTHERS, 'four')).toBeCloseTo(FOUR_CELLS, 9);
  expect(logRatio(OWN, OTHERS)).toBeCloseTo(LOG_RATIO, 9);
  expect([TWO_CELLS, FOUR_CELLS, LOG_RATIO].map((value) => value.toFixed(4))).toEqual(['2.4401', '4.5349', '1.6554']);
});

test('a word that the others never write has a finite ratio', () => {
  expect(logRatio({ count: 8, total: 100 }, { count: 0, total: 100 })).toBe(4);
  expect(keyness({ count: 8, total: 100 }, { count: 0, total: 100 })).toBeCloseTo(16 * Math.log(2), 9);
});

test('one rate on both sides is no keyness, and the sides can be exchanged', () => {
  const side = fc.record({ count: fc.integer({ min: 1, max: 50 }), more: fc.integer({ min: 1, max: 5000 }) });
  fc.assert(
    fc.property(side, side, fc.constantFrom('two' as const, 'four' as const), (one, other, cells) => {
      const [own, others] = [one, other].map(({ count, more }) => ({ count, total: count + more }));
      if (!own || !others) return;
      expect(keyness(own, own, cells)).toBeCloseTo(0, 9);
      expect(logRatio(own, own)).toBe(0);
      expect(keyness(own, others, cells)).toBeCloseTo(keyness(others, own, cells), 6);
      expect(logRatio(own, others)).toBeCloseTo(-logRatio(others, own), 9);
    }),
  );
});
