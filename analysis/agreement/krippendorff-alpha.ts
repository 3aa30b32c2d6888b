/** A unit of coding as its coders valued it: how many of them gave each value. Who gave none is not counted. */
export interface ValuedUnit<Value> {
  counts: ReadonlyMap<Value, number>;
  /** How many units there are like it, such as the characters of a stretch. */
  times: number;
}

/** The squared difference of two values. @param totals how often each value was given in all, for {@link ordinal}. */
export type Difference<Value> = (one: Value, other: Value, totals: ReadonlyMap<Value, number>) => number;

/**
 * Krippendorff's alpha: 1 − observed / expected disagreement. 1 is perfect, 0 what chance would give. Any number of
 * coders, and values may be missing. Null where it says nothing: nobody to compare, or one value throughout.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 */
export function krippendorffAlpha<Value>(
  units: readonly ValuedUnit<Value>[],
  difference: Difference<Value> = nominal,
): number | null {
  const { values, expectedOfValue, disagreementIn } = disagreementsOf(units, difference);
  if (!(expectedOfValue > 0)) return null;
  const observed = units.reduce((sum, unit) => sum + disagreementIn(unit), 0);
  return 1 - observed / (values * expectedOfValue);
}

/** What alpha is made of. */
export interface Disagreements<Value> {
  /** How many values were given to units that more than one coder valued. */
  values: number;
  /** The disagreement that chance would give, for each value. */
  expectedOfValue: number;
  /** The disagreement of a unit's coders, each coder counted once; 0 with one coder. */
  disagreementIn: (unit: ValuedUnit<Value>) => number;
}

export function disagreementsOf<Value>(
  units: readonly ValuedUnit<Value>[],
  difference: Difference<Value> = nominal,
): Disagreements<Value> {
  const totals = totalsOf(units.filter(({ counts }) => codersOf(counts) > 1));
  const values = codersOf(totals);
  const expected = sumOverPairs(totals, (one, other) => difference(one, other, totals));
  return {
    values,
    expectedOfValue: values > 1 ? expected / (values - 1) / values : 0,
    disagreementIn: ({ counts, times }) => {
      const coders = codersOf(counts);
      if (coders < 2) return 0;
      return (times * sumOverPairs(counts, (one, other) => difference(one, other, totals))) / (coders - 1);
    },
  };
}

/** Values that are the same or not. */
export const nominal: Difference<unknown> = (one, other) => (one === other ? 0 : 1);

/** Numbers on a scale. */
export const interval: Difference<number> = (one, other) => (one - other) ** 2;

/** Numbers with a true zero. */
export const ratio: Difference<number> = (one, other) => (one + other === 0 ? 0 : ((one - other) / (one + other)) ** 2);

/** Ranks: two are as far apart as values were given between them. */
export const ordinal: Difference<number> = (one, other, totals) => {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const between = [...totals].filter(([value]) => value >= low && value <= high);
  const given = between.reduce((sum, [, count]) => sum + count, 0);
  return (given - ((totals.get(one) ?? 0) + (totals.get(other) ?? 0)) / 2) ** 2;
};

function codersOf(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function totalsOf<Value>(units: readonly ValuedUnit<Value>[]): Map<Value, number> {
  const totals = new Map<Value, number>();
  for (const { counts, times } of units) {
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count * times);
  }
  return totals;
}

/** Over all pairs of different values, as often as they were given. */
function sumOverPairs<Value>(counts: ReadonlyMap<Value, number>, of: (one: Value, other: Value) => number): number {
  let sum = 0;
  for (const [one, count] of counts) {
    for (const [other, otherCount] of counts) {
      if (one !== other) sum += count * otherCount * of(one, other);
    }
  }
  return sum;
}
