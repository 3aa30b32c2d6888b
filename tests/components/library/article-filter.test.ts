import { describe, expect, test } from 'vitest';
import { isFiltering, matching, NO_FILTER, type ArticleFilter } from '../../../components/library/article-filter.ts';
import { articleRows, caseRows, outletRows } from '../../../components/library/listed.ts';
import { readPublished } from '../../../model/publication-date.ts';
import { article as example, idOf, longBridgeCase } from '../../model/examples.ts';

const article = (number: number, outlet: string | null, published: string | null, language: string | null) => ({
  ...example,
  id: idOf(number),
  outlet,
  url: `https://www.outlet-${number}.example/x`,
  headline: `Number ${number}`,
  published: published === null ? null : readPublished(published),
  language,
});

const articles = [
  article(1, 'Ledger', '2026-03-14', 'en-GB'),
  article(2, 'Wire', '2026-03', 'en'),
  article(3, 'Ledger', null, 'fr'),
  article(4, null, '2025', null),
];
const cases = [{ ...longBridgeCase, id: idOf(20), articles: [idOf(1), idOf(2)] }];
const passages = new Map([[idOf(1), 3]]);
const rows = articleRows(articles, cases, passages);

test.each<[filter: Partial<ArticleFilter>, left: string]>([
  [{}, '1234'],
  [{ outlet: 'Ledger' }, '13'],
  [{ outlet: 'outlet-4.example' }, '4'],
  [{ case: idOf(20) }, '12'],
  [{ case: 'none' }, '34'],
  [{ language: 'en' }, '12'],
  [{ annotated: 'with' }, '1'],
  [{ annotated: 'without' }, '234'],
  [{ from: '2026-03-15' }, '2'],
  [{ from: '2026-03-14', to: '2026-03-14' }, '12'],
  [{ to: '2025-06-01' }, '4'],
  [{ outlet: 'Ledger', annotated: 'without' }, '3'],
])('%o leaves %s', (change, left) => {
  const filter = { ...NO_FILTER, ...change };
  expect(
    matching(rows, filter)
      .map(({ name }) => name.at(-1))
      .join(''),
  ).toBe(left);
  expect(isFiltering(filter)).toBe(Object.keys(change).length > 0);
});

describe('rows', () => {
  test('of articles name their cases and count their passages', () => {
    expect(rows[0]).toMatchObject({ name: 'Number 1', outlet: 'Ledger', passages: 3, cases });
  });

  test('of cases have the articles that are left, and their passages', () => {
    const [row] = caseRows([{ ...longBridgeCase, articles: [idOf(1), idOf(99)] }], articles, passages);
    expect(row?.articles.map(({ id }) => id)).toEqual([idOf(1)]);
    expect(row?.passages).toBe(3);
  });

  test('of outlets span the days that their dates may mean', () => {
    expect(
      outletRows(rows).map(({ name, articles: { length }, cases: inCases, first, last }) => [
        name,
        length,
        inCases,
        first,
        last,
      ]),
    ).toEqual([
      ['Ledger', 2, 1, '2026-03-14', '2026-03-14'],
      ['Wire', 1, 1, '2026-03-01', '2026-03-31'],
      ['outlet-4.example', 1, 0, '2025-01-01', '2025-12-31'],
    ]);
  });
});
