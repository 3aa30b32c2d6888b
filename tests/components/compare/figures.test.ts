import { expect, test } from 'vitest';
import { partOf, percent, segmentName } from '../../../components/compare/figures.ts';
import type { Tag } from '../../../model/tag.ts';
import { idOf } from '../../model/examples.ts';

test.each([
  [0, '0 %'],
  [0.0004, '<1 %'],
  [0.005, '1 %'],
  [0.494, '49 %'],
  [1, '100 %'],
])('%d is written as %s', (share, written) => {
  expect(percent(share)).toBe(written.replace(' ', '\u00a0'));
});

test.each<[Tag[], number, string]>([
  [['quote', 'opinion'], 4, 'Quote and opinion: 12 % of The Harbour Post, 4 passages'],
  [['fact'], 1, 'Fact alone: 12 % of The Harbour Post, 1 passage'],
  [['fact', 'opinion', 'statistic'], 2, 'Fact, opinion and statistic: 12 % of The Harbour Post, 2 passages'],
])('a part of the bar with %j says what it is', (tags, passages, name) => {
  const ids = Array.from({ length: passages }, (_, index) => idOf(index + 1));
  const segment = { tags, words: 24, share: 0.12, ids };
  expect(segmentName(segment, 'The Harbour Post').replaceAll('\u00a0', ' ')).toBe(name);
});

test.each([
  [4, 11, '4 of 11'],
  [19, 19, '19 of 19'],
  [12, 33, '36 %, 12 of 33'],
  [1, 400, '<1 %, 1 of 400'],
])('%d of %d is written as %s: few are shown as few', (count, all, written) => {
  expect(partOf(count, all).replaceAll('\u00a0', ' ')).toBe(written);
});
