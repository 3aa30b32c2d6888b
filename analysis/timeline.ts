import { byPublished, dayRange, type Published } from '../model/published.ts';
import { daysApart } from './days-apart.ts';

export interface TimelineEntry {
  /** Index of the article, as given. */
  article: number;
  published: Published;
  /** The days it may have been published on, as ISO dates, both inclusive; one day where the date is a day or a moment. */
  first: string;
  last: string;
  /** Days at least since any article before; 0 where their order within the same days is not known. Null for the first. */
  daysSinceBefore: number | null;
}

export interface Timeline {
  /** In the order of publication. */
  entries: TimelineEntry[];
  /** All the days that the dates may mean, as ISO dates, both inclusive; null where no date is known. */
  span: { first: string; last: string } | null;
  /** Articles whose date is not known, in the order given. */
  undated: number[];
}

/** When each article of a case was published, no more precisely than is known. */
export function timeline(dates: readonly (Published | null)[]): Timeline {
  const dated = dates.flatMap((published, article) => (published ? [{ article, published }] : []));
  const inOrder = dated.toSorted((one, other) => byPublished(one.published, other.published));
  const entries = inOrder.map(({ article, published }, index) => ({
    article,
    published,
    ...dayRange(published),
    daysSinceBefore: daysSince(
      published,
      inOrder.slice(0, index).map((before) => before.published),
    ),
  }));
  const undated = dates.flatMap((published, article) => (published ? [] : [article]));
  return { entries, span: spanOf(entries), undated };
}

/** A whole year may stand before a day in it and reach beyond it, so that the nearest is not always the one just before. */
function daysSince(published: Published, before: readonly Published[]): number | null {
  return before.length === 0 ? null : Math.min(...before.map((one) => daysApart(one, published) ?? 0));
}

function spanOf(entries: readonly TimelineEntry[]): Timeline['span'] {
  const [earliest] = entries.map(({ first }) => first).toSorted();
  const latest = entries
    .map(({ last }) => last)
    .toSorted()
    .at(-1);
  return earliest && latest ? { first: earliest, last: latest } : null;
}
