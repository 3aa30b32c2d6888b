import { isLive, type Annotation } from '../../model/annotation.ts';
import { outletOf, type Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { dayRange } from '../../model/published.ts';
import type { Tag } from '../../model/tag.ts';

/** Which passages are picked out of a part of the library. Null takes all. */
export interface PassageFilter {
  tag: Tag | null;
  code: Id | null;
  /** As its articles name it. */
  outlet: string | null;
  /** Calendar days, ISO 8601, both inclusive. */
  from: string | null;
  until: string | null;
  /** What the days are of: the passage, by the clock here, or its article. */
  dayOf: 'marking' | 'publication';
}

export const NO_FILTER: PassageFilter = {
  tag: null,
  code: null,
  outlet: null,
  from: null,
  until: null,
  dayOf: 'marking',
};

export function isFiltering({ tag, code, outlet, from, until }: PassageFilter): boolean {
  return [tag, code, outlet, from, until].some((wanted) => wanted !== null);
}

/** Whether an article's passages can be among the picked. One that may have appeared on such a day can: "2026-03" lies in any day of it. */
export function passesArticle(article: Article, { outlet, from, until, dayOf }: PassageFilter): boolean {
  if (outlet !== null && outletOf(article) !== outlet) return false;
  if (dayOf !== 'publication' || (from === null && until === null)) return true;
  if (article.published === null) return false;
  const { first, last } = dayRange(article.published);
  return (from === null || last >= from) && (until === null || first <= until);
}

/** Whether a passage of such an article is picked. What was deleted has neither tags nor a day: it goes along only where nothing is filtered. */
export function passesPassage(annotation: Annotation, filter: PassageFilter): boolean {
  if (!isLive(annotation)) return !isFiltering(filter);
  const { tag, code, from, until, dayOf } = filter;
  if (tag !== null && !annotation.tags.includes(tag)) return false;
  if (code !== null && !annotation.codes?.includes(code)) return false;
  if (dayOf !== 'marking') return true;
  return (
    (from === null || annotation.created >= Date.parse(`${from}T00:00:00`)) &&
    (until === null || annotation.created <= Date.parse(`${until}T23:59:59.999`))
  );
}
