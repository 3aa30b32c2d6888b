import { byPublished } from '../../model/published.ts';
import { showDate } from '../ui/dates.ts';
import type { ArticleRow } from './listed.ts';
import { byText, type Column } from './table/column.ts';

/** The columns of the list of articles; both addresses are of the workspace. */
export function articleColumns(
  articleAddress: (id: string) => string,
  caseAddress: (id: string) => string,
): Column<ArticleRow>[] {
  return [
    {
      key: 'name',
      label: 'Headline',
      compare: (one, other) => byText(one.name, other.name),
      show: ({ id, name, article }) => (
        <a className="library-name" href={articleAddress(id)} tabIndex={-1} lang={article.language ?? ''} dir="auto">
          {name}
        </a>
      ),
    },
    {
      key: 'outlet',
      label: 'Outlet',
      compare: (one, other) => byText(one.outlet, other.outlet),
      show: ({ outlet }) => <bdi>{outlet}</bdi>,
    },
    {
      key: 'cases',
      label: 'Case',
      compare: (one, other) => byText(caseNames(one), caseNames(other)),
      show: ({ cases }) =>
        cases.map(({ id, name }) => (
          <a key={id} href={caseAddress(id)} tabIndex={-1}>
            <bdi>{name}</bdi>
          </a>
        )),
    },
    {
      key: 'date',
      label: 'Published',
      isNumeric: true,
      compare: (one, other) => byPublished(one.article.published, other.article.published),
      show: ({ article: { published } }) => (
        <span className={published ? '' : 'quiet'}>{published ? showDate(published) : 'no date'}</span>
      ),
    },
    {
      key: 'passages',
      label: 'Passages',
      isNumeric: true,
      compare: (one, other) => one.passages - other.passages,
      show: ({ passages }) => (
        <span className={passages === 0 ? 'quiet' : ''}>
          {passages.toLocaleString('en-GB')}
          <span className="table-unit"> {passages === 1 ? 'passage' : 'passages'}</span>
        </span>
      ),
    },
  ];
}

/** Those in none come last. */
function caseNames({ cases }: ArticleRow): string {
  return cases.length === 0 ? '\uffff' : cases.map(({ name }) => name).join('\n');
}
