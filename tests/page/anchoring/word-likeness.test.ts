import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordLikeness } from '../../../page/anchoring/word-likeness.ts';
import { wordsOf } from '../../../page/anchoring/words.ts';

function likeness(one: string, other: string): number {
  return wordLikeness(wordsOf(one), 0, wordsOf(other), 0);
}

test.each([
  ['Western', 'western', 1],
  ['ﬁre', 'fire', 1],
  ['western', 'wastern', 6 / 7],
  ['western', 'westerns', 7 / 8],
  ['on', 'an', 0],
  ['inspected', 'inspector', 7 / 9],
  ['pier', 'piercing', 0],
  ['bridge', 'ton', 0],
])('%s and %s', (one, other, expected) => {
  expect(likeness(one, other)).toBeCloseTo(expected);
});

test('is the same both ways, and 1 for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ж'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one));
      expect(likeness(one, one)).toBe(1);
      expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
    }),
  );
});
