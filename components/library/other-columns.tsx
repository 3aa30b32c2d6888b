import { outletOf } from '../../model/article.ts';
import { showDateSpan } from '../compare/date-span.ts';
import { countOf } from '../ui/counts.ts';
import { OutletMark } from '../ui/OutletMark.tsx';
import { showMoment } from '../ui/dates.ts';
import type { CaseRow, OutletRow, ProjectRow } from './listed.ts';
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
      compare: (one, other) => outletsIn(one).length - outletsIn(other).length,
      isNumeric: true,
      show: showOutlets,
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

function showOutlets(row: CaseRow) {
  const outlets = outletsIn(row);
  return (
    <>
      {outlets.slice(0, MOST_OUTLETS).map(({ name, index, articles }) => (
        <span key={name}>
          <OutletMark index={index} />
          <bdi>{name}</bdi>
          {articles > 1 && <span className="quiet"> × {articles.toLocaleString('en-GB')}</span>}
        </span>
      ))}
      {outlets.length > MOST_OUTLETS && <span className="quiet">and {outlets.length - MOST_OUTLETS} more</span>}
    </>
  );
}

/** A case's outlets in the order in which they joined it, each with the place of its first article. */
function outletsIn({ articles }: CaseRow): { name: string; index: number; articles: number }[] {
  const places = Map.groupBy(articles.keys(), (index) => outletOf(articles[index] as CaseRow['articles'][number]));
  return [...places].map(([name, indexes]) => ({ name, index: indexes[0] ?? 0, articles: indexes.length }));
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
  casesColumn(),
  {
    key: 'articles',
    label: 'Articles',
    isNumeric: true,
    compare: (one, other) => one.articles.length - other.articles.length,
    show: ({ articles }) => counted(articles.length, 'article'),
  },
  passagesColumn(),
];

export function projectColumns(projectAddress: (row: ProjectRow) => string): Column<ProjectRow>[] {
  return [
    {
      key: 'name',
      label: 'Project',
      compare: byName,
      show: (row) => (
        <>
          <a className="library-name" href={projectAddress(row)} tabIndex={-1} dir="auto">
            {row.name}
          </a>{' '}
          {row.project.kind === 'personal' && <span className="quiet">your own, shared with nobody</span>}
        </>
      ),
    },
    ...PROJECT_NUMBERS,
  ];
}

const PROJECT_NUMBERS: readonly Column<ProjectRow>[] = [
  {
    key: 'date',
    label: 'Due',
    isNumeric: true,
    compare: (one, other) => (one.project.round?.due ?? Infinity) - (other.project.round?.due ?? Infinity),
    show: ({ project: { round } }) => round && (round.closed ? 'closed' : round.due && showMoment(round.due)),
  },
  casesColumn(),
  {
    key: 'articles',
    label: 'Articles',
    isNumeric: true,
    compare: (one, other) => one.articles - other.articles,
    show: ({ articles }) => counted(articles, 'article'),
  },
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

function casesColumn<Item extends Row & { cases: number }>(): Column<Item> {
  return {
    key: 'cases',
    label: 'Cases',
    isNumeric: true,
    compare: (one, other) => one.cases - other.cases,
    show: ({ cases }) => counted(cases, 'case'),
  };
}
