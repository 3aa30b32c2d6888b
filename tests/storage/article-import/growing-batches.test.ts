import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growingBatches } from '../../../storage/article-import/growing-batches.ts';

test('batches hold all items in their order, a few at first and never more than a thousand', () => {
  fc.assert(
    fc.property(fc.nat({ max: 30_000 }), (count) => {
      const batches = [...growingBatches(Array.from({ length: count }, (_none, index) => index))];
      expect(batches.flat()).toEqual(Array.from({ length: count }, (_none, index) => index));
      expect(batches.every(({ length }) => length > 0 && length <= 1000)).toBe(true);
      expect(batches[0]?.length ?? 25).toBe(Math.min(count, 25) || 25);
    }),
    { numRuns: 30 },
  );
});

/** How many ids are written in all, where each batch writes a list of all items so far. */
function written(count: number): number {
  let [soFar, sum] = [0, 0];
  for (const { length } of growingBatches(Array.from({ length: count }))) {
    soFar += length;
    sum += soFar;
  }
  return sum;
}

test('a list that each batch writes anew is written in proportion to its length', () => {
  expect(written(1000) / 1000).toBeLessThan(13);
  expect(written(10_000) / 10_000).toBeLessThan(13);
});
