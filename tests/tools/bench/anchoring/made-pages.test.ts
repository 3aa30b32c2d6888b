// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longPage } from '../../../../tools/bench/anchoring/long-page.ts';
import { readPageWords } from '../../../../tools/bench/anchoring/in-page/page-words.ts';
import { SeededRandom } from '../../../../tools/bench/anchoring/seeded-random.ts';
import { parsePage } from '../../../page/parse-page.ts';

test('the long page has the words that it is asked for, and is the same each time', () => {
  const page = longPage(5000);
  const { words } = readPageWords(parsePage(page).body);
  expect(words.length).toBeGreaterThan(4500);
  expect(words.length).toBeLessThan(6000);
  expect(longPage(5000)).toBe(page);
});

test('random numbers are the same for the same seed and others for another', () => {
  const numbers = (seed: string): number[] => {
    const random = new SeededRandom(seed);
    return Array.from({ length: 5 }, () => random.next());
  };
  expect(numbers('a')).toEqual(numbers('a'));
  expect(numbers('a')).not.toEqual(numbers('b'));
});

test('random numbers keep to their limits, and samples have no item twice', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat({ max: 30 }), fc.nat({ max: 30 }), (seed, size, count) => {
      const random = new SeededRandom(seed);
      const items = [...Array(size).keys()];
      const sample = random.sample(items, count);
      expect(new Set(sample).size).toBe(Math.min(size, count));
      for (const item of sample) expect(items).toContain(item);
      const number = random.between(count, count + size);
      expect(number).toBeGreaterThanOrEqual(count);
      expect(number).toBeLessThanOrEqual(count + size);
    }),
  );
  expect(() => new SeededRandom('none').pick([])).toThrow(RangeError);
});
