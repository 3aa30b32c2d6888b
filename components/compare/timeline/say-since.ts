import type { TimelineEntry } from '../../../analysis/timeline.ts';
import { countOf } from '../../ui/counts.ts';

/** How long after those before it: "2 days later", "the same day", "before or after, that is not known". */
export function saySince(entry: TimelineEntry, entries: readonly TimelineEntry[]): string {
  const { daysSinceBefore: days } = entry;
  if (days === null) return entries.length > 1 ? 'the first' : '';
  if (days > 0) return `${entry.first === entry.last ? '' : 'at least '}${countOf(days, 'day')} later`;
  const before = entries.slice(0, entries.indexOf(entry));
  const isDay = entry.first === entry.last;
  const hasSameDay = before.some(({ first, last }) => first === last && first === entry.first);
  return isDay && hasSameDay ? 'the same day' : 'before or after, that is not known';
}
