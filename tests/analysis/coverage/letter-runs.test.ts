import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyRunOf, letterRunsOf } from '../../../analysis/coverage/letter-runs.ts';

test('runs of four, each once, over the spaces between words', () => {
  // “ go ”, “go o”, “o on”, “ on ”, “on g”, “n go”
  expect(letterRunsOf('Go on, go on!').size).toBe(6);
  expect([...letterRunsOf('go on')].filter((run) => letterRunsOf('on go').has(run))).toHaveLength(2);
});

test('accents, case, marks and white space make no difference', () => {
  expect(letterRunsOf('“Café”\n—  Éclair')).toEqual(letterRunsOf('cafe eclair'));
});

test('a text of marks alone has none', () => {
  expect(letterRunsOf('…')).toEqual(new Set());
  expect(letterRunsOf('')).toEqual(new Set());
});

/** As it is meant, step by step. */
function runsOneByOne(text: string): number[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const spaced = ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const letters = Array.from({ length: spaced.length }, (_, at) => spaced.charCodeAt(at) % 128);
  return letters.slice(3).map((_, at) => letters.slice(at, at + 4).reduce((run, letter) => run * 128 + letter, 0));
}

test('any text, of letters that have accents and of such that have none, gives its runs one by one', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('a', 'B', 'é', '9', ' ', '\n', '’', '“', '…', '_', 'Ж', 'İ', '漢', '𐊠') }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(Array.from(everyRunOf(text))).toEqual(runsOneByOne(text));
    }),
    { numRuns: 500 },
  );
});
