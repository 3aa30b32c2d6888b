import { dayRange, type Published } from '../model/published.ts';

const DAY = 86_400_000;

/** Days between two publications at least: none between a month and a day in it. Null where a date is not known. */
export function daysApart(one: Published | null, other: Published | null): number | null {
  if (!one || !other) return null;
  const [a, b] = [dayRange(one), dayRange(other)];
  const gap = Math.max(Date.parse(a.first) - Date.parse(b.last), Date.parse(b.first) - Date.parse(a.last), 0);
  return Math.round(gap / DAY);
}
