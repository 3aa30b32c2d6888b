import { readPublished } from '../../model/publication-date.ts';
import type { Published } from '../../model/published.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Ways to write a date that leave no doubt which number is the day: “14 March 2026”, “March 14, 2026”, “20260314”, “2026/03/14”. */
const SHAPES: readonly RegExp[] = [
  /^(?<year>\d{4})[/.](?<month>\d\d?)[/.](?<day>\d\d?)$/u,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/u,
  new RegExp(`^(?:[a-z]+,? )?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.? (?<name>${MONTH}),? (?<year>\\d{4})\\b`, 'iu'),
  new RegExp(`^(?:[a-z]+,? )?(?<name>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b`, 'iu'),
];

/** A date as people write it; null where it is none, or where “04/05/2026” may mean two days. */
export function readWrittenDate(written: string): Published | null {
  const withTime = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?(?:\.\d+)?) ?(Z|UTC|[+-]\d\d:?\d\d)?$/u.exec(written);
  if (withTime) return readPublished(`${withTime[1]}T${withTime[2]}${(withTime[3] ?? '').replace('UTC', 'Z')}`);
  for (const shape of SHAPES) {
    const groups = shape.exec(written)?.groups;
    if (groups) return readPublished([groups['year'], monthIn(groups), pad(groups['day'])].join('-'));
  }
  return null;
}

/** The date that stands in a file's name: “2026-03-14 harbour-post.txt”, “harbour-post_20260314.txt”. */
export function dateInName(name: string): Published | null {
  const found = /(?<!\d)([12]\d{3})([-_.]?)(\d\d)\2(\d\d)(?!\d)/u.exec(name);
  return found ? readPublished(`${found[1]}-${found[3]}-${found[4]}`) : null;
}

function monthIn({ month, name }: Record<string, string | undefined>): string {
  return pad(month ?? String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1));
}

function pad(number: string | undefined): string {
  return (number ?? '').padStart(2, '0');
}
