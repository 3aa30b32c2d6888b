import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll } from '../../page/find-all.ts';

function indexesOf(text: string, needle: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(needle); start !== -1; start = text.indexOf(needle, start + 1)) starts.push(start);
  return starts;
}

function startsOf(text: string, needles: readonly string[]): Record<string, number[]> {
  return Object.fromEntries(findAll(text, needles));
}

/** Few letters, so that needles stand in the text often and overlap themselves. */
const repetitive = fc.string({ unit: fc.constantFrom('a', 'b', '🚧'), maxLength: 120 });

test('finds what indexOf finds, for all needles at once', () => {
  const anyNeedles = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '🚧'), minLength: 1, maxLength: 40 }));
  fc.assert(
    fc.property(repetitive, anyNeedles, (text, needles) => {
      const fitting = new Set(needles.filter(({ length }) => length <= text.length));
      const expected = Object.fromEntries([...fitting].map((needle) => [needle, indexesOf(text, needle)]));
      expect(startsOf(text, needles)).toEqual(expected);
    }),
  );
});

test('finds every part of a text where it stands', () => {
  fc.assert(
    fc.property(repetitive, fc.nat(), fc.nat(), (text, from, length) => {
      fc.pre(text !== '');
      const start = from % text.length;
      const needle = text.slice(start, start + 1 + length);
      expect(findAll(text, [needle]).get(needle)).toContain(start);
    }),
  );
});

test.each([
  ['overlapping copies', 'aaaa', ['aa'], { aa: [0, 1, 2] }],
  ['the text itself', 'shut', ['shut'], { shut: [0] }],
  [
    'needles that begin alike',
    'a bridge too far',
    ['a bridge too near', 'a bridge too fa'],
    { 'a bridge too fa': [0] },
  ],
  ['a needle twice over', 'shut', ['shut', 'shut'], { shut: [0] }],
  ['no empty needle', 'shut', [''], {}],
  ['nothing in no text', '', ['shut'], {}],
])('finds %s', (_, text, needles, expected) => {
  const found = startsOf(text, needles);
  expect(found).toEqual({ ...Object.fromEntries(Object.keys(found).map((needle) => [needle, []])), ...expected });
});

test('gives up on a needle that stands everywhere, and finds the others all the same', () => {
  const found = findAll(`${'a'.repeat(5000)} shut`, ['a', ' shut']);
  expect(found.get('a')).toHaveLength(1000);
  expect(found.get(' shut')).toEqual([5000]);
});
