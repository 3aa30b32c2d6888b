import { dayRange } from '../../model/published.ts';
import type { ArticleRow } from './listed.ts';

/** Which articles are listed. An empty string is no condition. */
export interface ArticleFilter {
  outlet: string;
  /** The id of one; `none` for articles in no case. */
  case: string;
  /** ISO days, both inclusive. An article without a date is in no span. */
  from: string;
  to: string;
  /** The first part of a BCP 47 code. */
  language: string;
  annotated: '' | 'with' | 'without';
}

export const NO_FILTER: ArticleFilter = { outlet: '', case: '', from: '', to: '', language: '', annotated: '' };

export function isFiltering(filter: ArticleFilter): boolean {
  return Object.values(filter).some((condition) => condition !== '');
}

export function matching(rows: readonly ArticleRow[], filter: ArticleFilter): readonly ArticleRow[] {
  return isFiltering(filter) ? rows.filter((row) => isMatch(row, filter)) : rows;
}

/** The part of a language's code that says which it is: “en” of “en-GB”. */
export function languageOf({ article }: ArticleRow): string {
  return article.language?.split('-')[0]?.toLowerCase() ?? '';
}

function isMatch(row: ArticleRow, filter: ArticleFilter): boolean {
  return (
    (filter.outlet === '' || row.outlet === filter.outlet) &&
    (filter.language === '' || languageOf(row) === filter.language) &&
    (filter.annotated === '' || row.passages > 0 === (filter.annotated === 'with')) &&
    isInCase(row, filter.case) &&
    isInSpan(row, filter)
  );
}

function isInCase({ cases }: ArticleRow, sought: string): boolean {
  if (sought === '') return true;
  return sought === 'none' ? cases.length === 0 : cases.some(({ id }) => id === sought);
}

/** A month or a year is in a span that any of its days is in. */
function isInSpan({ article: { published } }: ArticleRow, { from, to }: ArticleFilter): boolean {
  if (from === '' && to === '') return true;
  if (!published) return false;
  const { first, last } = dayRange(published);
  return (from === '' || last >= from) && (to === '' || first <= to);
}
