import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedPassages, unitizingAlpha, unitizingDisagreements } from '../../../analysis/agreement/unitizing-alpha.ts';

/** Passages by start and length. */
function passages(...pairs: [number, number][]) {
  return pairs.map(([start, length]) => ({ start, end: start + length }));
}

function sumOf(disagreements: ReturnType<typeof unitizingDisagreements>, what: 'observed' | 'expected') {
  return disagreements.reduce((sum, one) => sum + one[what], 0);
}

// K. Krippendorff, Content Analysis, 2nd ed. (2004), p. 254: a text from 150 to 450.
const LENGTH = 300;
const C = [passages([75, 70], [220, 30]), passages([70, 80], [205, 20], [250, 20])];
const K = [passages([30, 60], [150, 50]), passages([30, 60], [150, 50])];

test('the example of 2004, by category and as a whole', () => {
  const [c, k] = [unitizingDisagreements(C, LENGTH), unitizingDisagreements(K, LENGTH)];
  expect(sumOf(c, 'observed') / LENGTH ** 2).toBeCloseTo(0.0144, 4);
  expect(sumOf(c, 'expected') / LENGTH ** 2).toBeCloseTo(0.0532, 4);
  expect(unitizingAlpha(c)).toBeCloseTo(0.7286, 4);
  expect(unitizingAlpha(k)).toBe(1);
  expect(Math.abs((unitizingAlpha([...c, ...k]) ?? 0) - 0.8591)).toBeLessThan(0.0005);
});

// K. Krippendorff, On the Reliability of Unitizing Contiguous Data (1995), p. 57, on a fine scale.
const FINE = 50_000;
const PAIRS: [string, [number, number][], [number, number][], number][] = [
  [
    'A',
    [
      [2, 8],
      [14, 6],
    ],
    [
      [4, 4],
      [15, 2],
    ],
    0.553,
  ],
  [
    'B',
    [[0, 18]],
    [
      [0, 2],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 3],
      [9, 1],
    ],
    -0.926,
  ],
  [
    'C',
    [
      [2, 6],
      [10, 2],
      [14, 4],
      [20, 2],
    ],
    [
      [0, 2],
      [4, 4],
      [10, 4],
      [16, 2],
      [20, 2],
    ],
    0.679,
  ],
  [
    'D',
    [
      [0, 2],
      [2, 8],
      [10, 4],
      [14, 6],
      [20, 4],
    ],
    [
      [0, 4],
      [4, 4],
      [8, 7],
      [15, 2],
      [17, 7],
    ],
    0.066,
  ],
];

test.each(PAIRS)('the example of 1995, pair %s', (_, one, other, alpha) => {
  const fine = (own: [number, number][]) => passages(...own.map(([a, b]): [number, number] => [a * FINE, b * FINE]));
  const found = unitizingAlpha(unitizingDisagreements([fine(one), fine(other)], 24 * FINE));
  expect(Math.abs((found ?? 0) - alpha)).toBeLessThan(0.02);
});

const anyPassages = fc
  .array(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 10 })), { maxLength: 8 })
  .map((pairs) => passages(...pairs));

test('merging covers what was covered, in order and without overlap', () => {
  fc.assert(
    fc.property(anyPassages, (own) => {
      const covered = (list: typeof own) =>
        new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
      const merged = mergedPassages(own);
      expect(covered(merged)).toEqual(covered(own));
      for (const [index, { start }] of merged.entries()) {
        expect(start).toBeGreaterThanOrEqual(merged[index - 1]?.end ?? 0);
      }
    }),
  );
});

test('who marks the same agrees perfectly, whoever comes first', () => {
  fc.assert(
    fc.property(anyPassages, anyPassages, (one, other) => {
      const [own, others] = [mergedPassages(one), mergedPassages(other)];
      const alpha = unitizingAlpha(unitizingDisagreements([own, own], 100));
      expect(alpha).toBe(own.length > 0 ? 1 : null);
      const [there, back] = [
        [own, others],
        [others, own],
      ].map((pair) => unitizingDisagreements(pair, 100));
      expect(sumOf(there ?? [], 'observed')).toBeCloseTo(sumOf(back ?? [], 'observed'), 6);
      expect(sumOf(there ?? [], 'expected')).toBeCloseTo(sumOf(back ?? [], 'expected'), 6);
    }),
  );
});
