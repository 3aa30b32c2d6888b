import type { Published } from '../../model/published.ts';
import { daysApart } from '../days-apart.ts';
import type { Fingerprint } from './fingerprint.ts';

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
