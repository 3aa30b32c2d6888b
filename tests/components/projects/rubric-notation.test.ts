import { describe, expect, test } from 'vitest';
import { levelsIn, sayLevels } from '../../../components/projects/rubric-notation.ts';

describe('levels as a person writes them', () => {
  test.each<[string, [string, number][]]>([
    [
      'missing 0, partly 1, complete 2',
      [
        ['missing', 0],
        ['partly', 1],
        ['complete', 2],
      ],
    ],
    [
      'some of it: 1.5; all of it = 3',
      [
        ['some of it', 1.5],
        ['all of it', 3],
      ],
    ],
    ['wrong -1', [['wrong', -1]]],
    [`of a spreadsheet${' '.repeat(20_000)}1`, [['of a spreadsheet', 1]]],
    ['top 10 of all 2,', [['top 10 of all', 2]]],
  ])('%s', (written, levels) => {
    const read = levelsIn(written);
    expect(read?.map(({ name, points }) => [name, points])).toEqual(levels);
    expect(levelsIn(sayLevels(read ?? []))).toEqual(read);
  });

  test.each(['', ' , ', 'missing', '2', 'twice 1, twice 2', 'one 1 half', 'x 1e9'])('“%s” is none', (written) => {
    expect(levelsIn(written)).toBeNull();
  });
});
