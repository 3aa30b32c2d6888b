import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  interval,
  krippendorffAlpha,
  nominal,
  ordinal,
  ratio,
  type Difference,
  type ValuedUnit,
} from '../../../analysis/agreement/krippendorff-alpha.ts';

/** By coder, a character for each unit; `.` where the coder gave no value. */
function unitsOf(...coders: string[]): ValuedUnit<number>[] {
  return [...(coders[0] ?? '')].map((_, unit) => {
    const given = coders.map((own) => own[unit] ?? '.').filter((value) => value !== '.');
    const counts = new Map([...Map.groupBy(given, Number)].map(([value, same]) => [value, same.length]));
    return { counts, times: 1 };
  });
}

// K. Krippendorff (2011), section C: four coders, twelve units.
const TWELVE_UNITS = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.');

// The example that reference works on alpha carry: three coders, fifteen units.
const FIFTEEN_UNITS = unitsOf('.....34121133.3', '1.213343.......', '..21344.21133.4');

test.each<[string, ValuedUnit<number>[], Difference<number>, number]>([
  ['nominal', FIFTEEN_UNITS, nominal, 0.691358],
  ['interval', FIFTEEN_UNITS, interval, 0.810845],
])('the example of three coders, %s', (_, units, difference, alpha) => {
  expect(krippendorffAlpha(units, difference)).toBeCloseTo(alpha, 6);
});

test.each<[string, Difference<number>, number]>([
  ['nominal', nominal, 0.743],
  ['ordinal', ordinal, 0.815],
  ['interval', interval, 0.849],
  ['ratio', ratio, 0.797],
])('the example of four coders, %s', (_, difference, alpha) => {
  expect(krippendorffAlpha(TWELVE_UNITS, difference)).toBeCloseTo(alpha, 3);
});

const unit = fc.record({
  counts: fc
    .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 4 })
    .map((pairs) => new Map(pairs)),
  times: fc.integer({ min: 1, max: 50 }),
});

test('a run of like units counts as each of them by itself', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 6 }), (units) => {
      const apart = units.flatMap(({ counts, times }) => Array.from({ length: times }, () => ({ counts, times: 1 })));
      expect(krippendorffAlpha(units) ?? 2).toBeCloseTo(krippendorffAlpha(apart) ?? 2, 9);
    }),
  );
});

test('perfect agreement is 1, and one value throughout says nothing', () => {
  const agreed = (value: number) => ({ counts: new Map([[value, 3]]), times: 2 });
  expect(krippendorffAlpha([agreed(1), agreed(2)])).toBe(1);
  expect(krippendorffAlpha([agreed(1), agreed(1)])).toBeNull();
  expect(krippendorffAlpha([])).toBeNull();
});
