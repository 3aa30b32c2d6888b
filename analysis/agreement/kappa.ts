import type { ValuedUnit } from './krippendorff-alpha.ts';

/** What two coders said of a unit. */
export interface CodedTwice<Value> {
  one: Value;
  other: Value;
  /** How many units there are like it. */
  times: number;
}

/**
 * Cohen's kappa of two coders: their agreement beyond what their own habits would give by chance. Null where both gave
 * one and the same value throughout. Never for matched passages alone: what one coder left out would not be counted.
 * Source: J. Cohen, A Coefficient of Agreement for Nominal Scales (1960).
 */
export function cohenKappa<Value>(units: readonly CodedTwice<Value>[]): number | null {
  const all = units.reduce((sum, { times }) => sum + times, 0);
  const ones = new Map<Value, number>();
  const others = new Map<Value, number>();
  let agreed = 0;
  for (const { one, other, times } of units) {
    ones.set(one, (ones.get(one) ?? 0) + times);
    others.set(other, (others.get(other) ?? 0) + times);
    if (one === other) agreed += times;
  }
  const byChance = [...ones].reduce((sum, [value, count]) => sum + count * (others.get(value) ?? 0), 0) / all ** 2;
  return beyondChance(agreed / all, byChance);
}

/**
 * Fleiss' kappa: for any number of coders, as many for each unit. Null where one value was given throughout.
 * Source: J. L. Fleiss, Measuring Nominal Scale Agreement Among Many Raters (1971).
 */
export function fleissKappa<Value>(units: readonly ValuedUnit<Value>[]): number | null {
  const totals = new Map<Value, number>();
  let [all, given, agreed] = [0, 0, 0];
  for (const { counts, times } of units) {
    const coders = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const pairs = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
    agreed += (times * pairs) / (coders * (coders - 1));
    all += times;
    given += times * coders;
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count * times);
  }
  const byChance = [...totals.values()].reduce((sum, count) => sum + (count / given) ** 2, 0);
  return beyondChance(agreed / all, byChance);
}

function beyondChance(agreement: number, byChance: number): number | null {
  return Number.isNaN(agreement) || byChance === 1 ? null : (agreement - byChance) / (1 - byChance);
}
