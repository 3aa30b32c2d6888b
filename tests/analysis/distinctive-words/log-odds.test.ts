import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { logOddsZ, pooledPrior, type WordCounts } from '../../../analysis/distinctive-words/log-odds.ts';

function counted(text: string): WordCounts {
  const words = text.split(' ').filter(Boolean);
  const groups = Map.groupBy(words, (word) => word);
  return { counts: new Map([...groups].map(([word, { length }]) => [word, length])), total: words.length };
}

test('the known answer that the fightin_words package gives for its own example', () => {
  const z = logOddsZ(
    counted('the quick brown fox jumps over the lazy pig'),
    counted('the lazy purple pig jumps over the lazier donkey'),
    () => 0.05,
  );
  const known = 0.6894227886807968;
  for (const word of ['fox', 'brown', 'quick']) expect(Math.abs((z.get(word) ?? 0) - known)).toBeLessThan(1e-9);
  for (const word of ['purple', 'lazier', 'donkey']) expect(Math.abs((z.get(word) ?? 0) + known)).toBeLessThan(1e-9);
  for (const word of ['the', 'jumps', 'over', 'lazy', 'pig']) expect(z.get(word)).toBe(0);
  expect(z.size).toBe(11);
});

test('the pooled prior is as much as its strength in all, shared out as the words occur', () => {
  const pooled = counted('pier pier pier ferry');
  expect(pooledPrior(500)('pier', pooled)).toBe(375);
  expect(pooledPrior(500)('ferry', pooled)).toBe(125);
});

test('a firmer prior makes less of the same counts', () => {
  const [own, others] = [counted('pier pier pier ferry'), counted('ferry ferry quay pier')];
  const [loose, firm] = [5, 500].map((strength) => logOddsZ(own, others, pooledPrior(strength)).get('pier') ?? 0);
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
      const there = logOddsZ(counted(one), counted(other), pooledPrior(500));
      const back = logOddsZ(counted(other), counted(one), pooledPrior(500));
      for (const [word, z] of there) expect(z).toBeCloseTo(-(back.get(word) ?? Number.NaN));
    }),
  );
});
