import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startsOf } from '../../../page/anchoring/exact-copies.ts';

test('copies are told in the order of the text, overlapping ones too', () => {
  expect(startsOf('aa', 'aaaa')).toEqual([0, 1, 2]);
  const repetitive = fc.string({ unit: fc.constantFrom('a', 'b', '🚧'), maxLength: 120 });
  fc.assert(
    fc.property(repetitive, fc.nat(), fc.nat(), (text, from, length) => {
      fc.pre(text !== '');
      const start = from % text.length;
      const exact = text.slice(start, start + 1 + length);
      const starts = startsOf(exact, text);
      expect(starts).toContain(start);
      for (const found of starts) expect(text.startsWith(exact, found)).toBe(true);
    }),
  );
});
