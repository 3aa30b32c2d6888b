import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberTokensOf } from '../../../analysis/numbers/number-tokens.ts';
import { readNumber } from '../../../analysis/numbers/numbers.ts';
import { readQuantity } from '../../../analysis/numbers/quantities.ts';

test.each([
  ['12', 12],
  ['1,250.5', 1250.5],
  ['2.6 trillion', 2.6e12],
  ['nineteen', 19],
  ['twenty-five', 25],
  ['twenty five', 25],
  ['a hundred', 100],
  ['two hundred and six', 206],
  ['three hundred thousand', 300_000],
  ['one thousand two hundred', 1200],
  ['two million three hundred thousand', 2_300_000],
  ['half a million', 500_000],
  ['a dozen', 12],
  ['20k', 20_000],
])('%s', (words, value) => {
  const tokens = numberTokensOf(words);
  expect(readNumber(tokens, 0)).toEqual({ value, next: tokens.length });
});

test.each(['bridge', '', 'a bridge', 'hundred', 'and'])('no number: %s', (words) => {
  expect(readNumber(numberTokensOf(words), 0)).toBeNull();
});

test.each([
  ['$2 million', 'money', 2e6, 'USD'],
  ['US$5m', 'money', 5e6, 'USD'],
  ['€3.5bn', 'money', 3.5e9, 'EUR'],
  ['12 percent', 'percent', 12, '%'],
  ['12 per cent', 'percent', 12, '%'],
  ['12%', 'percent', 12, '%'],
  ['two-thirds', 'share', 0.667, ''],
  ['3 in 100,000', 'share', 0.00003, ''],
  ['10-fold', 'multiple', 10, 'times'],
])('%s is normalised', (words, kind, value, unit) => {
  const tokens = numberTokensOf(words);
  expect(readQuantity(tokens, 0)).toMatchObject({ kind, value, unit, next: tokens.length });
});

test('every number that the browser writes with commas is read as itself', () => {
  fc.assert(
    fc.property(fc.nat(1e12), (number) => {
      const tokens = numberTokensOf(number.toLocaleString('en-US'));
      expect(readNumber(tokens, 0)).toEqual({ value: number, next: 1 });
    }),
  );
});

test('numbers that no machine holds are none, and a row of magnitudes ends where they do', () => {
  expect(readNumber(numberTokensOf('9'.repeat(400)), 0)).toBeNull();
  const { value } = readNumber(numberTokensOf(`5${' million'.repeat(100)}`), 0) ?? {};
  expect(value).toBeLessThan(1e22);
  expect(value).toBeGreaterThan(5e6);
});
