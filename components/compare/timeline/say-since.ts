import type { TimelineEntry } from '../../../analysis/timeline.ts';
import { countOf } from '../../ui/counts.ts';

const DAY = 86_400_000;

/** How long after those before it: "the first, 3 days before the next", "2 days later", "the same day", "before or after, that is not known". */
export function saySince(entry: TimelineEntry, entries: readonly TimelineEntry[]): string {
  const { daysSinceBefore: days } = entry;
  if (days === null) return sayFirst(entry, entries);
  if (days > 0) return `${entry.first === entry.last ? '' : 'at least '}${countOf(days, 'day')} later`;
  const before = entries.slice(0, entries.indexOf(entry));
  const isDay = entry.first === entry.last;
  const hasSameDay = before.some(({ first, last }) => first === last && first === entry.first);
  return isDay && hasSameDay ? 'the same day' : 'before or after, that is not known';
}

function sayFirst(first: TimelineEntry, entries: readonly TimelineEntry[]): string {
  const days = daysBeforeAll(first, entries);
  return days > 0 ? `the first, ${atLeast(first, entries)}${countOf(days, 'day')} before the next` : '';
}

/** How many days an article was written before all others, at least; 0 where it was not, or where that is not known. */
function daysBeforeAll(entry: TimelineEntry, entries: readonly TimelineEntry[]): number {
  const others = entries.filter((other) => other !== entry);
  const between = others.map((other) => (Date.parse(other.first) - Date.parse(entry.last)) / DAY);
  return Math.max(0, Math.min(...(between.length > 0 ? between : [0])));
}

/** From so many days on, an article is not of the same moment as the others. */
const LONG_BEFORE = 7;

/** The article that was written long before all others, and what is to be said of it: silence must not be read into what could not be known. */
export function longBefore(entries: readonly TimelineEntry[]): { article: number; says: string } | null {
  const [first] = entries;
  const days = first ? daysBeforeAll(first, entries) : 0;
  if (!first || days < LONG_BEFORE) return null;
  const says = `was written ${atLeast(first, entries)}${countOf(days, 'day')} before all others. It could not know what happened since: of what only they tell, its cells say “written before”, never “left out”.`;
  return { article: first.article, says };
}

/** "at least " where a month or a year leaves open how many. */
function atLeast(entry: TimelineEntry, entries: readonly TimelineEntry[]): string {
  const isExact = [entry, ...entries.slice(1, 2)].every(({ first, last }) => first === last);
  return isExact ? '' : 'at least ';
}
