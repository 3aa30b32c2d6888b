import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberDifferences } from '../../../analysis/coverage/number-differences.ts';

test.each([
  ['31,000 vehicles a day', 'some 40,000 vehicles a day'],
  ['It cost £9m.', 'It cost £12 million.'],
  ['77 percent of members agreed', '23 percent of members agreed'],
])('“%s” and “%s” differ', (here, elsewhere) => {
  expect(numberDifferences(here, elsewhere)).toHaveLength(1);
});

test.each([
  ['31,000 vehicles a day', 'thirty-one thousand vehicles a day'],
  ['31,000 vehicles a day', '2,400 passengers'],
  ['31,000 vehicles a day', 'no number at all'],
  ['It cost £9m.', 'There were 9 boats.'],
  ['safe for nine years', 'to be replaced within five years'],
])('“%s” and “%s” do not', (here, elsewhere) => {
  expect(numberDifferences(here, elsewhere)).toEqual([]);
});

test('both are shown as they are written', () => {
  expect(numberDifferences('They paid £9m for it.', 'They paid £12 million for it.')).toEqual([
    { here: '£9m', elsewhere: '£12 million' },
  ]);
});

test('a text never differs from itself', () => {
  const text = fc
    .array(fc.constantFrom('31,000 vehicles', '£9m', '77 percent of members', 'and', 'two bridges', 'a day'))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (words) => {
      expect(numberDifferences(words, words)).toEqual([]);
    }),
  );
});
