import { expect, test } from 'vitest';
import type { Tag } from '../../../../model/tag.ts';
import { calibrationOf } from '../../../../tools/measure/suggestions/calibration.ts';

function passage(start: number, tags: Tag[], confidence: number) {
  return { start, end: start + 10, tags, fields: {}, confidence };
}

test('a passage is kept where a coder marked it with all of its tags', () => {
  const article = {
    sets: ['gold'],
    article: { text: '', blocks: [], language: 'en', outlet: 'Harbour Post' },
    placeInFile: [],
    tags: ['quote', 'opinion'] as const,
    coders: [[passage(0, ['opinion', 'quote'], 1), passage(20, ['quote'], 1)], [passage(0, ['quote'], 1)]],
    proposed: [passage(0, ['quote', 'opinion'], 0.7), passage(20, ['quote'], 0.95), passage(40, ['quote'], 0.99)],
  };
  expect(calibrationOf([article])).toEqual([
    { tags: 'quote', confidence: 0.95, kept: 0.25, n: 4 },
    { tags: 'quote + opinion', confidence: 0.75, kept: 0.5, n: 2 },
  ]);
});
