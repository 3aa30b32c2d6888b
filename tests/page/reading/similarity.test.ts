import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarity } from '../../../page/reading/similarity.ts';

test.each([
  ['Long Bridge closed', 'LONG BRIDGE: closed!', 1],
  ['Long Bridge closed', 'Mayor quits', 0],
  ['Brücke gesperrt', 'brücke, gesperrt', 1],
  ['橋は閉鎖', '橋は閉鎖', 1],
  ['', '', 0],
  ['', 'Long Bridge', 0],
  ['night', 'nacht', 0.25],
])('of “%s” and “%s” is %d', (one, other, expected) => {
  expect(similarity(one, other)).toBe(expected);
});

test('an edited headline is liker to its former self than another one is', () => {
  const headline = 'Council shuts Long Bridge overnight after inspectors find cracked bearings';
  expect(similarity(headline, 'Council shuts Long Bridge after inspectors find cracks')).toBeGreaterThan(0.6);
  expect(similarity(headline, 'Council raises ferry fares after operators find gaps')).toBeLessThan(0.6);
});

test('is the same both ways, from 0 to 1, and 1 for a text and itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(similarity(one, other)).toBe(similarity(other, one));
      expect(similarity(one, other)).toBeGreaterThanOrEqual(0);
      expect(similarity(one, other)).toBeLessThanOrEqual(1);
      expect([0, 1]).toContain(similarity(one, one));
    }),
  );
});

test('counts each pair as often as both have it', () => {
  const countedOneByOne = (one: string, other: string): number => {
    const left = pairsOf(other);
    const shared = pairsOf(one).filter((pair) => left.includes(pair) && left.splice(left.indexOf(pair), 1)).length;
    return (2 * shared) / (pairsOf(one).length + pairsOf(other).length);
  };
  const repetitive = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '橋', '𝔸'), minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(repetitive, repetitive, (one, other) => {
      expect(similarity(one, other)).toBe(countedOneByOne(one, other));
    }),
  );
});

function pairsOf(text: string): string[] {
  return Array.from({ length: text.toLowerCase().length - 1 }, (_, index) =>
    text.toLowerCase().slice(index, index + 2),
  );
}
