import * as z from 'zod/mini';
import { readPublished } from './publication-date.ts';

/**
 * When an article was published, as precisely as is known: "2020", "2018-12", "2026-03-14" or a moment
 * ("2026-03-14T09:30:00Z"). Precision is kept, since a month must never be read as its first day.
 */
export const Published = z
  .object({
    value: z.string(),
    precision: z.enum(['year', 'month', 'day', 'moment']),
  })
  .check(
    z.refine(({ value, precision }) => readPublished(value)?.precision === precision, {
      error: 'the date does not have the stated precision',
      path: ['value'],
    }),
  );
export type Published = z.infer<typeof Published>;

export { readPublished };

/** The calendar days that a date may mean, as ISO dates, both inclusive: "2018-02" is 2018-02-01 to 2018-02-28. */
export function dayRange({ value, precision }: Published): { first: string; last: string } {
  if (precision === 'year') return { first: `${value}-01-01`, last: `${value}-12-31` };
  if (precision === 'month') return { first: `${value}-01`, last: `${value}-${daysIn(value)}` };
  const day = value.slice(0, 10);
  return { first: day, last: day };
}

/** Articles in the order of publication; those without a date come last, in the order given. */
export function byPublished(one: Published | null, other: Published | null): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return compareText(dayRange(one).first, dayRange(other).first) || compareText(one.value, other.value);
}

function compareText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

function daysIn(month: string): number {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, 0)).getUTCDate();
}
