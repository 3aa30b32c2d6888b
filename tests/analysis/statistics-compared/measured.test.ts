import { expect, test } from 'vitest';
import { measuredIn } from '../../../analysis/statistics-compared/measured.ts';
import type { Fields } from '../../../model/annotation.ts';

test.each<[string, Fields, number | null, string, string[]]>([
  ['$2.6 million', {}, 2_600_000, 'USD', []],
  ['2.6 million euros for the repair', {}, 2_600_000, 'EUR', ['repair']],
  ['77 percent of drivers', {}, 77, '%', ['driver']],
  ['two-thirds of drivers', {}, 66.7, '%', ['driver']],
  ['about half', { value: 0.5, unit: 'share of drivers' }, 50, '%', ['driver']],
  ['31,000 drivers a day', {}, 31_000, 'count', ['driver', 'day']],
  ['18 months', {}, 18, 'months', []],
  ['a year and a half', { value: 1.5, unit: 'years' }, 18, 'months', []],
  ['two weeks', {}, 14, 'days', []],
  ['10-mile detour', {}, 16.093_44, 'km', ['detour']],
  ['dozens of bearings', {}, null, 'count', ['bearing']],
  ['10 to 20 lorries', {}, null, 'count', ['lorry']],
  ['twelve lorries', { value: 13 }, 13, 'count', ['lorry']],
  ['no number at all', {}, null, 'count', ['number']],
])('%s %j', (written, fields, value, unit, measures) => {
  const measured = measuredIn(written, fields);
  expect({ value: measured.value, unit: measured.unit }).toEqual({ value, unit });
  for (const word of measures) expect([...measured.measures]).toContain(word);
  if (measures.length === 0) expect(measured.measures.size).toBe(0);
});
