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
    z.refine((date) => isAsRead(date, readPublished(date.value)), {
      error: 'not an ISO 8601 date of the stated precision',
      path: ['value'],
    }),
  );
export type Published = z.infer<typeof Published>;

function isAsRead(date: Published, read: Published | null): boolean {
  return read?.value === date.value && read.precision === date.precision;
}

/**
 * The calendar days that a date may mean, as ISO dates, both inclusive: "2018-02" is 2018-02-01 to 2018-02-28.
 * A moment's day is that of the outlet's own clock, which is the day its readers know.
 */
export function dayRange({ value, precision }: Published): { first: string; last: string } {
  if (precision === 'year') return { first: `${value}-01-01`, last: `${value}-12-31` };
  if (precision === 'month') return { first: `${value}-01`, last: `${value}-${daysIn(value)}` };
  const day = value.slice(0, 10);
  return { first: day, last: day };
}

/**
 * Articles in the order of publication, where a month or year counts from its first day. Those without a date come
 * last, in the order given.
 */
export function byPublished(one: Published | null, other: Published | null): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return startOf(one) - startOf(other) || compareText(one.value, other.value);
}

/** Milliseconds since 1970 UTC. A moment without a zone is taken as UTC: its own zone is not known, the reader's is not it. */
function startOf(published: Published): number {
  const { value, precision } = published;
  if (precision !== 'moment') return Date.parse(dayRange(published).first);
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/u.test(value) ? value : `${value}Z`);
}

function compareText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

function daysIn(month: string): number {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, 0)).getUTCDate();
}
