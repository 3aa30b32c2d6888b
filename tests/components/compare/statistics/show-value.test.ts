import { expect, test } from 'vitest';
import { showValue } from '../../../../components/compare/statistics/show-value.ts';

const figure = (value: number | null, approximate = false) => ({
  id: 'a',
  written: 'some ferries',
  value,
  approximate,
});

test.each<[value: number | null, unit: string, shown: string | null]>([
  [31_000, 'count', '31,000'],
  [0.5, 'count', '0.5'],
  [12, '%', '12 %'],
  [2_500_000, 'GBP', '£2,500,000'],
  [3.2, 'EUR', '€3.20'],
  [40 / 1440, 'days', '40 minutes'],
  [0.5, 'days', '12 hours'],
  [3, 'days', '3 days'],
  [108, 'months', '9 years'],
  [18, 'months', '18 months'],
  [1, 'months', '1 month'],
  [1, 'gallons', '1 gallons'],
  [null, 'count', null],
])('%d in %s is shown as %s', (value, unit, shown) => {
  expect(showValue(figure(value), unit)?.replaceAll('\u00a0', ' ') ?? null).toBe(shown);
});

test('an estimate says so', () => {
  expect(showValue(figure(31_000, true), 'count')).toBe('≈\u00a031,000');
});
