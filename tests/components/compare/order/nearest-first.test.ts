import { expect, test } from 'vitest';
import { nearestFirst } from '../../../../components/compare/order/nearest-first.ts';

const places = (...stretches: [id: string, from: number, to: number][]) =>
  stretches.map(([id, from, to]) => ({ id, from, to, wordsBefore: 0, part: 'lead' as const }));

const three = places(['a', 0, 0.1], ['b', 0.4, 0.5], ['c', 0.8, 0.9]);

test.each([
  [0, ['a', 'b', 'c']],
  [0.45, ['b', 'c', 'a']],
  [0.7, ['c', 'a', 'b']],
  [1, ['c', 'a', 'b']],
])('at %d the nearest comes first, the others follow in reading order', (at, ids) => {
  expect(nearestFirst(three, at)).toEqual(ids);
});

test('a point within a long passage is nearest to it, also where another begins close by', () => {
  expect(nearestFirst(places(['long', 0.1, 0.6], ['short', 0.65, 0.7]), 0.6)).toEqual(['long', 'short']);
});

test('nothing is nearest to nothing', () => {
  expect(nearestFirst([], 0.5)).toEqual([]);
});
