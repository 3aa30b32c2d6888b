import { byPublished, dayRange, type Published } from '../../model/published.ts';
import { showDate, showShortDate } from '../ui/dates.ts';

const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * From the first publication to the last, as precisely as each is known: "12–16 March 2026",
 * "December 2018 – 14 March 2026", "14 March 2026, 1 undated"; null where no date is known at all.
 */
export function showDateSpan(dates: readonly (Published | null)[]): string | null {
  const known = dates.filter((date) => date !== null).toSorted(byPublished);
  const [first, last] = [known.at(0), known.at(-1)];
  if (!first || !last) return null;
  const undated = dates.length - known.length;
  return showSpan(first, last) + (undated > 0 ? `, ${undated} undated` : '');
}

function showSpan(first: Published, last: Published): string {
  if (showDate(first) === showDate(last)) return showDate(first);
  const [from, to] = [dayOf(first), dayOf(last)];
  // Only days can be joined: a month run into a day would lose that it is no more than a month.
  return from && to ? DAY_FORMAT.formatRange(from, to) : `${showDate(first)} – ${showDate(last)}`;
}

/** How to write these dates beside each other: without the year where they share it. */
export function dateStyle(dates: readonly (Published | null)[]): (date: Published | null) => string {
  const years = new Set(dates.filter((date) => date !== null).map((date) => dayRange(date).first.slice(0, 4)));
  return years.size > 1 ? showDate : showShortDate;
}

/** Read as UTC noon, as showDate does; null for a mere month or year. */
function dayOf({ value, precision }: Published): Date | null {
  return precision === 'day' || precision === 'moment' ? new Date(`${value.slice(0, 10)}T12:00:00Z`) : null;
}
