import { expect, test } from 'vitest';
import { readPlainTextBlocks } from '../../../../tools/measure/suggestions/plain-text-blocks.ts';

const FILE = `Bridge shut

By Ann Ode on May 3

A  board report 😀 names three bridges:

  • North, since May
  • South

Cracks by bridge
North 12 4 33%
South 7 7 100%
Total 19 11 58%
`;

test('a plain text becomes blocks, without its byline and bullets', () => {
  const { blocks } = readPlainTextBlocks(FILE);
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['headline', 'Bridge shut'],
    ['paragraph', 'A board report 😀 names three bridges:'],
    ['list item', 'North, since May'],
    ['list item', 'South'],
    ['paragraph', 'Cracks by bridge'],
    ['table row', 'North 12 4 33%'],
    ['table row', 'South 7 7 100%'],
    ['table row', 'Total 19 11 58%'],
  ]);
});

test('every sign but white space is found at its place in the file', () => {
  const { text, placeInFile } = readPlainTextBlocks(FILE);
  expect(placeInFile).toHaveLength(text.length);
  placeInFile.forEach((place, index) => {
    if (place === -1) expect(text[index]).toMatch(/\s/u);
    else expect(FILE[place]).toBe(text[index]);
  });
  expect(placeInFile[text.indexOf('A board')]).toBe(FILE.indexOf('A  board'));
});

test.each([
  ['a first line that is a sentence', 'The bridge is shut.\n\nNobody knows why.', 2],
  [
    'words of the byline that open the text, too',
    'Bridge shut\n\nBy A Ode\n\nA bridge is shut.\n\nA bridge is shut.',
    3,
  ],
])('%s', (_, file, blocks) => {
  const reading = readPlainTextBlocks(file);
  expect(reading.blocks).toHaveLength(blocks);
  const places = reading.placeInFile.filter((place) => place !== -1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(new Set(places).size).toBe(places.length);
});
