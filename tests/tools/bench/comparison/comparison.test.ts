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
  const rows = rowsOf(
    { floor: 10, cold: 500, first: 200, factsFirst: 100, change: 25.004, factsChange: 20, nothing: 5 },
    large,
  );
  expect(rows.map(({ what, ms, ratio }) => [what, ms, ratio])).toEqual([
    ['one pass over the texts (floor)', 10, 1],
    ['first comparison, first call', 500, 50],
    ['first comparison', 200, 20],
    ['one annotation changed', 25, 2.5],
    ['nothing changed', 5, 0.5],
    ['in a worker: facts, first', 100, 10],
    ['in a worker: facts, one changed', 20, 2],
  ]);
  expect(rows.every(({ articles, annotations }) => articles === 12 && annotations === 6000)).toBe(true);
});
