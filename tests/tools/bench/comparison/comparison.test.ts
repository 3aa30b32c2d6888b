import { expect, test } from 'vitest';
import { compareCase } from '../../../../components/compare/compared-case.ts';
import { rowsOf } from '../../../../tools/bench/comparison/comparison.ts';
import { ANNOTATIONS_EACH, largeCase } from '../../../../tools/bench/comparison/large-case.ts';

const large = largeCase();

test('the large case has twelve articles in which all passages are found', () => {
  const { articles } = compareCase({ ...large, authorOf: new Map(), codebookOf: new Map() });
  expect(articles.map(({ counted, lost }) => [counted, lost.length])).toEqual(
    Array.from({ length: 12 }, () => [ANNOTATIONS_EACH, 0]),
  );
  const tags = new Set(
    articles.flatMap(({ mix }) => mix.tags.filter(({ passages }) => passages > 10).map(({ tag }) => tag)),
  );
  expect([...tags]).toEqual(['fact', 'quote', 'opinion', 'statistic']);
});

test('each row is told beside one pass over the texts', () => {
  const first = { draw: 40, drawOn: 20, takeIn: 20, longest: 40, worker: { ledger: 300, coverage: 1000 } };
  const change = { draw: 25.004, drawOn: 0, takeIn: 5, longest: 25, worker: { coverage: 40 } };
  const rows = rowsOf({ floor: 10, cold: first, first, change, nothing: 5 }, large);
  const ofFirst = [
    ['  of it, to draw what stands first', 40, 4],
    ['  of it, to draw the rest, in turns', 20, 2],
    ['  of it, to take the worker’s answers in', 20, 2],
    ['  in the worker: ledger', 300, 30],
    ['  in the worker: coverage', 1000, 100],
    ['  the longest that the page is busy at a time', 40, 4],
    ['  page and worker together', 1380, 138],
  ];
  expect(rows.map(({ what, ms, ratio }) => [what, ms, ratio])).toEqual([
    ['one pass over the texts (floor)', 10, 1],
    ['first comparison, first call', 80, 8],
    ...ofFirst,
    ['first comparison', 80, 8],
    ...ofFirst,
    ['one annotation changed', 30, 3],
    ['  of it, to draw what stands first', 25, 2.5],
    ['  of it, to draw the rest, in turns', 0, 0],
    ['  of it, to take the worker’s answers in', 5, 0.5],
    ['  in the worker: coverage', 40, 4],
    ['  the longest that the page is busy at a time', 25, 2.5],
    ['  page and worker together', 70, 7],
    ['nothing changed', 5, 0.5],
  ]);
  expect(rows.every(({ articles, annotations }) => articles === 12 && annotations === 6000)).toBe(true);
});
