import { expect, test } from 'vitest';
import { letterRunsOf } from '../../../analysis/coverage/letter-runs.ts';

test('runs of four, each once, over the spaces between words', () => {
  // “ go ”, “go o”, “o on”, “ on ”, “on g”, “n go”
  expect(letterRunsOf('Go on, go on!').size).toBe(6);
  expect([...letterRunsOf('go on')].filter((run) => letterRunsOf('on go').has(run))).toHaveLength(2);
});

test('accents, case, marks and white space make no difference', () => {
  expect(letterRunsOf('“Café”\n—  Éclair')).toEqual(letterRunsOf('cafe eclair'));
});

test('a text of marks alone has none', () => {
  expect(letterRunsOf('…')).toEqual(new Set());
  expect(letterRunsOf('')).toEqual(new Set());
});
