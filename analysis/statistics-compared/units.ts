/** What one of a unit is in the unit that its kind is compared in. */
export interface Unit {
  unit: string;
  factor: number;
}

/** Months are no number of days: durations are compared in days or in months, and never across. */
const FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  days: { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, fortnight: 14 },
  months: { month: 1, year: 12, decade: 120, century: 1200 },
  km: {
    metre: 0.001,
    meter: 0.001,
    kilometre: 1,
    kilometer: 1,
    km: 1,
    mile: 1.609_344,
    yard: 0.000_914_4,
    foot: 0.000_304_8,
    feet: 0.000_304_8,
  },
  hectares: { hectare: 1, acre: 0.404_685_642_24 },
  kg: { gram: 0.001, gramme: 0.001, kilogram: 1, kilo: 1, kg: 1, tonne: 1000 },
  mph: { mph: 1, kph: 0.621_371_192 },
};

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(FACTORS).flatMap(([unit, factors]) =>
    Object.entries(factors).map(([word, factor]) => [word, { unit, factor }] as const),
  ),
);

/** The unit that a word names, singular or plural; null where it is none, or one that means several things (a pound, a quarter, a second). */
export function unitNamed(word: string): Unit | null {
  return UNITS.get(word) ?? UNITS.get(word.replace(/s$/u, '')) ?? UNITS.get(word.replace(/ies$/u, 'y')) ?? null;
}
