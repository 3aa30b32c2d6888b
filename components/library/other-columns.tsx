import { outletOf } from '../../model/article.ts';
import { showDateSpan } from '../compare/date-span.ts';
import { countOf } from '../ui/counts.ts';
import { OutletMark } from '../ui/OutletMark.tsx';
import type { CaseRow, OutletRow } from './listed.ts';
import { byText, type Column, type Row } from './table/column.ts';

/** As many outlets as a case's row names; the rest are counted. */
const MOST_OUTLETS = 6;

export function caseColumns(caseAddress: (id: string) => string): Column<CaseRow>[] {
  return [
    {
      key: 'name',
      label: 'Case',
      compare: byName,
      show: ({ id, name }) => (
        <a className="library-name" href={caseAddress(id)} tabIndex={-1} dir="auto">
          {name}
        </a>
      ),
    },
    {
      key: 'outlets',
      label: 'Outlets',
      compare: (one, other) => one.articles.length - other.articles.length,
      isNumeric: true,
      show: ({ articles }) => (
        <>
          {articles.slice(0, MOST_OUTLETS).map((article, index) => (
            <span key={article.id}>
              <OutletMark index={index} />
              <bdi>{outletOf(article)}</bdi>
            </span>
          ))}
          {articles.length > MOST_OUTLETS && <span className="quiet">and {articles.length - MOST_OUTLETS} more</span>}
        </>
      ),
    },
    {
      key: 'date',
      label: 'Published',
      isNumeric: true,
      compare: (one, other) => byText(lastDate(one), lastDate(other)),
      show: ({ articles }) => showDateSpan(articles.map(({ published }) => published)),
    },
    {
      key: 'articles',
      label: 'Articles',
      isNumeric: true,
      compare: (one, other) => one.articles.length - other.articles.length,
      show: ({ articles }) => counted(articles.length, 'article'),
    },
    passagesColumn(),
  ];
}

export const OUTLET_COLUMNS: readonly Column<OutletRow>[] = [
  { key: 'name', label: 'Outlet', compare: byName, show: ({ name }) => <bdi className="library-name">{name}</bdi> },
  {
    key: 'date',
    label: 'Published',
    isNumeric: true,
    compare: (one, other) => byText(one.last ?? '', other.last ?? ''),
    show: ({ first, last }) =>
      showDateSpan([first, last].filter((day) => day !== null).map((value) => ({ value, precision: 'day' }))),
  },
  {
    key: 'cases',
    label: 'Cases',
    isNumeric: true,
    compare: (one, other) => one.cases - other.cases,
    show: ({ cases }) => counted(cases, 'case'),
  },
  {
    key: 'articles',
    label: 'Articles',
    isNumeric: true,
    compare: (one, other) => one.articles.length - other.articles.length,
    show: ({ articles }) => counted(articles.length, 'article'),
  },
  passagesColumn(),
];

function passagesColumn<Item extends Row & { passages: number }>(): Column<Item> {
  return {
    key: 'passages',
    label: 'Passages',
    isNumeric: true,
    compare: (one, other) => one.passages - other.passages,
    show: ({ passages }) => counted(passages, 'passage'),
  };
}

/** The noun is shown where the table has no heads. */
function counted(count: number, noun: string) {
  const [number, ...unit] = countOf(count, noun).split(' ');
  return (
    <span className={count === 0 ? 'quiet' : ''}>
      {number}
      <span className="table-unit"> {unit.join(' ')}</span>
    </span>
  );
}

function byName(one: Row, other: Row): number {
  return byText(one.name, other.name);
}

function lastDate({ articles }: CaseRow): string {
  return articles
    .map(({ published }) => published?.value ?? '')
    .reduce((one, other) => (one > other ? one : other), '');
}
