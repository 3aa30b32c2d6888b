import { expect, test } from 'vitest';
import { cohenKappa, fleissKappa } from '../../../analysis/agreement/kappa.ts';

/** What two coders said, from the table of how often each pair of values was given. */
function fromTable(table: readonly (readonly number[])[]) {
  return table.flatMap((row, one) => row.map((times, other) => ({ one, other, times })));
}

test.each([
  [
    'Cohen (1960), table 1',
    [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ],
    0.492,
  ],
  [
    'Artstein and Poesio (2008), table 1',
    [
      [20, 20],
      [10, 50],
    ],
    0.348,
  ],
])('%s', (_, table, kappa) => {
  expect(cohenKappa(fromTable(table))).toBeCloseTo(kappa, 3);
});

// J. L. Fleiss (1971), p. 379: thirty patients, six psychiatrists, five diagnoses.
const PATIENTS = `444444 222555 233335 555555 222444 113333 333355 113334 114444 555555
  144444 124444 222333 144444 224445 333335 111455 111112 224444 133555
  555555 244444 224555 114444 144445 222224 111155 224444 133333 555555`.split(/\s+/u);

test('Fleiss (1971)', () => {
  const units = PATIENTS.map((given) => {
    const counts = new Map([...Map.groupBy(given, (value) => value)].map(([value, same]) => [value, same.length]));
    return { counts, times: 1 };
  });
  expect(fleissKappa(units)).toBeCloseTo(0.43, 3);
});

test('one value throughout says nothing', () => {
  expect(cohenKappa([{ one: 'a', other: 'a', times: 9 }])).toBeNull();
  expect(cohenKappa([])).toBeNull();
  expect(fleissKappa([{ counts: new Map([['a', 3]]), times: 9 }])).toBeNull();
});
