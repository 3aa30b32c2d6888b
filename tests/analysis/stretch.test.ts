import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveredLength, touched, type Stretch } from '../../analysis/stretch.ts';

const words: Stretch[] = [
  { start: 0, end: 3 },
  { start: 4, end: 8 },
  { start: 8, end: 12 },
];

test.each([
  ['a whole item', { start: 4, end: 8 }, { start: 1, end: 2 }],
  ['part of an item', { start: 5, end: 6 }, { start: 1, end: 2 }],
  ['across two', { start: 2, end: 5 }, { start: 0, end: 2 }],
  ['between two', { start: 3, end: 4 }, { start: 1, end: 1 }],
  ['all', { start: 0, end: 99 }, { start: 0, end: 3 }],
  ['behind all', { start: 20, end: 30 }, { start: 3, end: 3 }],
  ['nothing', { start: 5, end: 5 }, { start: 0, end: 0 }],
])('touched: %s', (_, stretch, expected) => {
  expect(touched(words, stretch)).toEqual(expected);
});

const stretches = fc.array(fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })));

test('covered length is the number of positions in any stretch', () => {
  fc.assert(
    fc.property(stretches, (some) => {
      const positions = new Set(
        some.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
      );
      expect(coveredLength(some)).toBe(positions.size);
    }),
  );
});
