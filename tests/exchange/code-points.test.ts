import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets } from '../../exchange/code-points.ts';

test.each([
  ['', 0, 0],
  ['bridge', 6, 6],
  ['🚧 shut', 2, 1],
  ['🚧 shut', 3, 2],
  ['e\u0301🌉', 4, 3],
  ['half of one: \ud83d', 14, 14],
  ['inside one: 🚧', 13, 13],
])('%j: UTF-16 offset %i is code point %i', (text, utf16, codePoint) => {
  expect(codePointOffsets(text)(utf16)).toBe(codePoint);
});

test.each([-1, 7, 0.5])('%d is no offset of a text of six', (offset) => {
  expect(() => codePointOffsets('bridge')(offset)).toThrow(RangeError);
});

const characters = fc.constantFrom('a', ' ', 'é', 'e\u0301', 'ה', '橋', '𠮷', '🚧', '\u{10FFFF}', '\ud83d', '\ude00');

test('slicing by converted offsets gives the same words', () => {
  fc.assert(
    fc.property(fc.array(characters), fc.nat(), fc.nat(), (parts, one, other) => {
      const text = parts.join('').toWellFormed();
      const points = Array.from(text);
      const [from, to] = [one % (points.length + 1), other % (points.length + 1)].toSorted((a, b) => a - b);
      const start = points.slice(0, from).join('').length;
      const end = points.slice(0, to).join('').length;
      const convert = codePointOffsets(text);
      expect([convert(start), convert(end)]).toEqual([from, to]);
      expect(points.slice(convert(start), convert(end)).join('')).toBe(text.slice(start, end));
    }),
  );
});
