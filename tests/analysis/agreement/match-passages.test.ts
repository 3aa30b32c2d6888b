import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPassages } from '../../../analysis/agreement/match-passages.ts';

function span(start: number, end: number) {
  return { start, end };
}

test.each([
  ['the same', [span(0, 10)], [span(0, 10)], 1],
  ['half of what either holds', [span(0, 10)], [span(5, 10)], 1],
  ['less than half', [span(0, 10)], [span(6, 10)], 0],
  ['a third, though half of each', [span(0, 10)], [span(5, 15)], 0],
  ['neighbours', [span(0, 10)], [span(10, 20)], 0],
  ['two for one', [span(0, 10), span(0, 9)], [span(0, 10)], 1],
  ['nothing', [], [span(0, 10)], 0],
])('%s', (_, found, wanted, pairs) => {
  expect(matchPassages(found, wanted)).toHaveLength(pairs);
});

test('the closest are paired first', () => {
  const [rough, exact] = [span(0, 9), span(0, 10)];
  expect(matchPassages([rough, exact], [span(0, 10)])).toEqual([[exact, span(0, 10)]]);
});

test('each passage stands in one pair at most, whichever side is the measured one', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })).map(([start, length]) => span(start, start + length)),
  );
  fc.assert(
    fc.property(spans, spans, (one, other) => {
      const pairs = matchPassages(one, other);
      expect(new Set(pairs.map(([found]) => found)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, wanted]) => wanted)).size).toBe(pairs.length);
    }),
  );
});
