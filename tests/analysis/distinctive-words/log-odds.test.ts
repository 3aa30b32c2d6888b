import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { logOddsZ, pooledPrior, type WordCounts } from '../../../analysis/distinctive-words/log-odds.ts';

function counted(text: string): WordCounts {
  const words = text.split(' ').filter(Boolean);
  const groups = Map.groupBy(words, (word) => word);
  return { counts: new Map([...groups].map(([word, { length }]) => [word, length])), total: words.length };
}

function zOf(own: string, others: string, strength: number): Map<string, number> {
  const pooled = counted(`${own} ${others}`);
  return logOddsZ(counted(own), pooled, pooledPrior(strength, pooled));
}

test('the known answer that the fightin_words package gives for its own example', () => {
  const own = 'the quick brown fox jumps over the lazy pig';
  const pooled = counted(`${own} the lazy purple pig jumps over the lazier donkey`);
  const z = logOddsZ(counted(own), pooled, { of: () => 0.05, total: 11 * 0.05 });
  const known = 0.6894227886807968;
  for (const word of ['fox', 'brown', 'quick']) expect(Math.abs((z.get(word) ?? 0) - known)).toBeLessThan(1e-9);
  for (const word of ['purple', 'lazier', 'donkey']) expect(Math.abs((z.get(word) ?? 0) + known)).toBeLessThan(1e-9);
  for (const word of ['the', 'jumps', 'over', 'lazy', 'pig']) expect(z.get(word)).toBe(0);
  expect(z.size).toBe(11);
});

test('the pooled prior is as much as its strength in all, shared out as the words occur', () => {
  const pooled = counted('pier pier pier ferry');
  const { of, total } = pooledPrior(500, pooled);
  expect([of('pier'), of('ferry'), total]).toEqual([375, 125, 500]);
});

test('a firmer prior makes less of the same counts', () => {
  const zWith = (strength: number) => zOf('pier pier pier ferry', 'ferry ferry quay pier', strength).get('pier') ?? 0;
  const [loose, firm] = [zWith(5), zWith(500)];
  expect(firm).toBeGreaterThan(0);
  expect(firm).toBeLessThan(loose ?? 0);
});

const someText = fc
  .array(fc.constantFrom('pier', 'ferry', 'quay', 'girder'), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));

test('what sets one side apart sets the other apart the other way, and z is a number', () => {
  fc.assert(
    fc.property(someText, someText, (one, other) => {
      // A text of one word alone has no odds: with it every other word is certain to be absent.
      fc.pre(new Set(`${one} ${other}`.split(' ')).size > 1);
      const [there, back] = [zOf(one, other, 500), zOf(other, one, 500)];
      for (const [word, z] of there) expect(z).toBeCloseTo(-(back.get(word) ?? Number.NaN));
    }),
  );
});
