import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  statisticsCompared,
  type StatisticsArticle,
} from '../../../analysis/statistics-compared/statistics-compared.ts';
import type { Fields } from '../../../model/annotation.ts';

/** An article of statistics alone, with ids "a0", "a1", … */
function article(name: string, ...statistics: (string | [string, Fields])[]): StatisticsArticle {
  const stated = statistics.map((one): [string, Fields] => (typeof one === 'string' ? [one, {}] : one));
  let start = 0;
  const passages = stated.map(([written, fields], index) => {
    const passage = { id: `${name}${index}`, start, end: start + written.length, tags: ['statistic' as const], fields };
    start = passage.end + 1;
    return passage;
  });
  return { text: stated.map(([written]) => written).join('\n'), passages };
}

function idsOf(articles: readonly StatisticsArticle[]): string[] {
  return statisticsCompared(articles).map(({ cells, differs }) => {
    const ids = cells.map((cell) => cell.map(({ id }) => id).join(' ') || '–').join(' | ');
    return differs ? `${ids} differs` : ids;
  });
}

test.each<[string, StatisticsArticle[], string[]]>([
  ['one measure, two values', [article('a', '31,000 drivers'), article('b', '28,000 drivers')], ['a0 | b0 differs']],
  ['one measure, one value', [article('a', '31,000 drivers'), article('b', '31,000 daily drivers')], ['a0 | b0']],
  ['two measures', [article('a', '31,000 drivers'), article('b', '31,000 euros')], ['a0 | –', '– | b0']],
  ['one value, two things counted', [article('a', '23 lorries'), article('b', '23 ferries')], ['a0 | –', '– | b0']],
  ['one duration in two units', [article('a', '18 months'), article('b', ['1.5 years', { value: 1.5 }])], ['a0 | b0']],
  ['one sum in other words', [article('a', '$2.6 million'), article('b', '$2.6m repair')], ['a0 | b0']],
  [
    'an estimate near by',
    [article('a', ['31,000 drivers', { approximate: true }]), article('b', '30,000 drivers')],
    ['a0 | b0'],
  ],
  [
    'an estimate far off',
    [article('a', ['31,000 drivers', { approximate: true }]), article('b', '20,000 drivers')],
    ['a0 | b0 differs'],
  ],
  [
    'one of several values agrees',
    [article('a', '31,000 drivers', '9 drivers'), article('b', '9 drivers')],
    ['a0 a1 | b0'],
  ],
  [
    'two sums whose currency was typed too',
    [article('a', ['£2m', { unit: 'GBP' }]), article('b', ['£38', { unit: 'GBP' }])],
    ['a0 | –', '– | b0'],
  ],
  ['no value to compare', [article('a', 'dozens of drivers'), article('b', '40 drivers')], ['a0 | b0']],
  ['one article twice', [article('a', '31,000 drivers', '28,000 drivers')], ['a0 a1']],
  ['nothing', [], []],
])('%s', (_, articles, rows) => {
  expect(idsOf(articles)).toEqual(rows);
});

test('what differs comes first, then what several tell, then the rest as the articles tell it', () => {
  const one = article('a', '7 ferries', '40 piers', '31,000 drivers');
  const other = article('b', '40 piers', '28,000 drivers', '3 divers');
  expect(idsOf([one, other])).toEqual(['a2 | b1 differs', 'a1 | b0', 'a0 | –', '– | b2']);
});

test('a row says its unit and what all its figures measure', () => {
  const [row] = statisticsCompared([article('a', '77 percent of lorry drivers'), article('b', 'half of drivers')]);
  expect(row).toMatchObject({ unit: '%', measures: ['driver'], differs: true });
  expect(row?.cells).toEqual([
    [{ id: 'a0', written: '77 percent of lorry drivers', value: 77, approximate: false }],
    [{ id: 'b0', written: 'half of drivers', value: 50, approximate: false }],
  ]);
});

test('only statistics are compared', () => {
  const { text, passages } = article('a', '31,000 drivers');
  expect(statisticsCompared([{ text, passages: passages.map((passage) => ({ ...passage, tags: ['fact'] })) }])).toEqual(
    [],
  );
});

const someStatistic = fc.constantFrom(
  '31,000 drivers',
  '28,000 drivers',
  '$5',
  '18 months',
  'two years',
  'dozens of piers',
  '40 %',
);
const someArticles = fc
  .array(fc.array(someStatistic, { maxLength: 5 }), { maxLength: 4 })
  .map((drawn) => drawn.map((statistics, index) => article(`${'abcd'[index]}`, ...statistics)));

test('every statistic stands in one row, in its own article’s cell', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      const rows = statisticsCompared(articles);
      articles.forEach(({ passages }, index) => {
        const found = rows.flatMap(({ cells }) => cells[index]?.map(({ id }) => id) ?? []);
        expect(found.toSorted()).toEqual(passages.map(({ id }) => id).toSorted());
      });
    }),
  );
});
