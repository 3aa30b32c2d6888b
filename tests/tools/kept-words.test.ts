import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptWords } from '../../tools/kept-words.ts';

function kept(before: string, after: string): number[] {
  return keptWords(before.split(' '), after.split(' '));
}

test('words that stayed are told by where they stand now', () => {
  expect(kept('the old bridge is shut', 'the bridge is now shut')).toEqual([0, -1, 1, 2, 4]);
});

test('of words that stood twice, those went that stood beside what went', () => {
  expect(
    kept('a summary : bridge shut today . bridge shut today said the council', 'bridge shut today said the council'),
  ).toEqual([-1, -1, -1, -1, -1, -1, -1, 0, 1, 2, 3, 4, 5]);
  expect(kept('two of three ships or the short of the short of it', 'of the short of it')).toEqual([
    -1, -1, -1, -1, -1, -1, -1, 0, 1, 2, 3, 4,
  ]);
});

test('what is told is a common subsequence, as long as any', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 24 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const counterparts = keptWords(before, after);
      const pairs = [...counterparts.entries()].filter(([, place]) => place !== -1);
      for (const [index, place] of pairs) expect(after[place]).toBe(before[index]);
      const places = pairs.map(([, place]) => place);
      expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
      expect(places).toHaveLength(longestCommon(before, after));
    }),
  );
});

function longestCommon(one: readonly string[], other: readonly string[]): number {
  let above = other.map(() => 0);
  for (const word of one) {
    const row: number[] = [];
    for (const [column, against] of other.entries()) {
      const diagonal = (above[column - 1] ?? 0) + 1;
      row.push(word === against ? diagonal : Math.max(above[column] ?? 0, row.at(-1) ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
