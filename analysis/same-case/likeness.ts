import { dayRange, type Published } from '../../model/published.ts';
import type { Fingerprint } from './fingerprint.ts';

const DAY = 86_400_000;

/** Outlets tell the same matter within days; what reads alike weeks later is more often the next matter of its kind. */
const DATE_FACTORS: readonly { afterDays: number; factor: number }[] = [
  { afterDays: 14, factor: 0.5 },
  { afterDays: 3, factor: 0.85 },
];

/** How alike two articles are, 0 to 1: the cosine of their weighed terms, less where their dates lie apart. */
export function likeness(one: Fingerprint, other: Fingerprint): number {
  let cosine = 0;
  for (const [term, { weight }] of one.terms) cosine += weight * (other.terms.get(term)?.weight ?? 0);
  return cosine * dateFactor(one.published, other.published);
}

/** What a likeness by words is worth when the articles were published so. A date that is not known takes nothing away. */
export function dateFactor(one: Published | null, other: Published | null): number {
  const days = daysApart(one, other) ?? 0;
  return DATE_FACTORS.find(({ afterDays }) => days > afterDays)?.factor ?? 1;
}

/** Days between the two at least: none between a month and a day in it. Null where a date is not known. */
export function daysApart(one: Published | null, other: Published | null): number | null {
  if (!one || !other) return null;
  const [a, b] = [dayRange(one), dayRange(other)];
  const gap = Math.max(Date.parse(a.first) - Date.parse(b.last), Date.parse(b.first) - Date.parse(a.last), 0);
  return Math.round(gap / DAY);
}
