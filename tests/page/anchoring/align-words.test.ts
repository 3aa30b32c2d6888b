import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from '../../../page/anchoring/align-words.ts';
import { MOST_CELLS } from '../../../page/anchoring/alignment-table.ts';
import { wordsOf } from '../../../page/anchoring/words.ts';

function aligned(pattern: string, text: string): { score: number; pairs: string[] } {
  const [words, ground] = [wordsOf(pattern), wordsOf(text)];
  const { score, counterparts } = alignWords(words, ground, { from: 0, to: ground.count });
  const wordAt = (of: string, { starts, ends }: typeof words, index: number): string =>
    of.slice(starts[index], ends[index]);
  const pairs = [...counterparts].flatMap((place, row) =>
    place === -1 ? [] : [`${wordAt(pattern, words, row)}=${wordAt(text, ground, place)}`],
  );
  return { score, pairs };
}

describe('words are paired', () => {
  test.each([
    ['with themselves', 'cracks were found', 'cracks were found', ['cracks=cracks', 'were=were', 'found=found']],
    ['beyond an inserted word', 'inspectors found cracks', 'inspectors never found cracks', 3],
    ['beyond one that was left out', 'inspectors then found several cracks', 'inspectors found several cracks', 4],
    ['with what replaced them', 'inspectors found cracks', 'inspectors photographed cracks', 3],
    ['with a misspelling of them', 'inspectors found cracks', 'inspectors fuond cracks', 3],
    ['with a misspelling at the edge', 'inspectors found cracks', 'inspectirs found cracks', 3],
    ['whatever their typography', '“Nobody” – was at risk', '"nobody" — WAS at risk', 4],
    ['in none where nothing is the same', 'inspectors found cracks', 'ferries run until Friday', []],
  ])('%s', (_, pattern, text, expected) => {
    const { pairs } = aligned(pattern, text);
    expect(typeof expected === 'number' ? pairs.length : pairs).toEqual(expected);
  });
});

test('a misspelt word counts for less than itself and for more than another', () => {
  const scores = ['inspectors found cracks', 'inspectors fuond cracks', 'inspectors drew cracks'].map(
    (text) => aligned('inspectors found cracks', text).score,
  );
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect(new Set(scores).size).toBe(3);
});

const anyWords = fc
  .array(fc.constantFrom('the', 'bridge', 'brigde', 'shut', 'council', '31', '桥', '🚧'), { maxLength: 30 })
  .map((words) => words.join(' '));

test('pairs never cross, and what stands was paired', () => {
  fc.assert(
    fc.property(anyWords, anyWords, (pattern, text) => {
      const [words, ground] = [wordsOf(pattern), wordsOf(text)];
      const { score, counterparts, standing } = alignWords(words, ground, { from: 0, to: ground.count });
      const places = [...counterparts].filter((place) => place !== -1);
      expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
      expect(places.every((place) => place < ground.count)).toBe(true);
      expect([...standing].every((share, row) => share === 0 || counterparts[row] !== -1)).toBe(true);
      expect(score).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a text holds all of any stretch of it', () => {
  fc.assert(
    fc.property(anyWords, fc.nat(), fc.nat(), (text, one, other) => {
      const words = text.split(' ').filter((word) => word !== '');
      fc.pre(words.length > 0);
      const from = one % words.length;
      const stretch = words.slice(from, from + 1 + (other % 10)).join(' ');
      const pattern = wordsOf(stretch);
      const weight = pattern.weights.slice(0, pattern.count).reduce((sum, each) => sum + each, 0);
      expect(aligned(stretch, text).score).toBe(weight);
    }),
  );
});

test('what is too large to compare is not aligned', () => {
  const [pattern, text] = [wordsOf('bridge '.repeat(600)), wordsOf('bridge '.repeat(MOST_CELLS / 512))];
  const { score, counterparts } = alignWords(pattern, text, { from: 0, to: text.count });
  expect(score).toBe(0);
  expect([...counterparts].every((place) => place === -1)).toBe(true);
});
