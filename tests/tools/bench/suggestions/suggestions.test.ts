import { expect, test } from 'vitest';
import { suggest } from '../../../../analysis/suggest/suggest.ts';
import { TAGS } from '../../../../model/tag.ts';
import { newsProse } from '../../../../tools/bench/suggestions/news-prose.ts';
import { suggestions } from '../../../../tools/bench/suggestions/suggestions.ts';

test('the prose is the same each time, and gives the rules something of every kind to find', () => {
  const prose = newsProse(1000);
  expect(prose).toEqual(newsProse(1000));
  expect(prose.words).toBeGreaterThanOrEqual(1000);
  const { suggestions: found, coverage } = suggest({ ...prose, language: 'en', outlet: 'Harbour Post' });
  expect(coverage).toBe('all tags');
  expect(TAGS.filter((tag) => found.some(({ tags }) => tags.includes(tag)))).toEqual([...TAGS]);
});

test('the floor is the first row, and every row has its rate', async () => {
  const nothing = { pages: undefined, kind: undefined, peers: undefined, timeOut: 1, progress: () => {} };
  const { json, table } = await suggestions.run(nothing);
  const { rows } = json as {
    rows: { what: string; words: number; cpu_ms: number; words_per_second: number; ratio: number }[];
  };
  expect(rows.map(({ what }) => what)).toEqual(['sentences (floor)', 'suggestions', 'suggestions, first call']);
  expect(rows[0]?.ratio).toBe(1);
  for (const { words, cpu_ms, words_per_second } of rows) {
    expect(words).toBeGreaterThanOrEqual(10_000);
    expect(words_per_second).toBe(Math.round((words / cpu_ms) * 1000));
  }
  expect(table).toContain('words/s');
});
