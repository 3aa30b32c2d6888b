import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingShare, PARTS, readingOrder, type Part } from '../../analysis/reading-order.ts';
import { countedWords } from '../../analysis/words.ts';
import { BLOCK_KINDS, placeBlocks, textOfBlocks, type Block } from '../../model/article-text.ts';

const blocks: Block[] = [
  { kind: 'headline', text: 'Bridge shut' },
  { kind: 'standfirst', text: 'Nobody looked.' },
  { kind: 'caption', text: 'The bridge on Friday' },
  { kind: 'paragraph', text: 'one two three four five six seven eight nine' },
];
const text = textOfBlocks(blocks);
const placed = placeBlocks(blocks);
const words = countedWords(placed, 'en');

function placeOf(passage: string) {
  const start = text.indexOf(passage);
  return readingOrder(placed, words, [{ id: 'it', start, end: start + passage.length }])[0];
}

test.each<[passage: string, part: Part, before: number, from: number, to: number]>([
  ['Bridge shut', 'headline', 0, 0, 2],
  ['Nobody', 'lead', 2, 2, 3],
  ['one two', 'first third', 4, 4, 6],
  ['four five', 'middle third', 7, 7, 9],
  ['nine', 'last third', 12, 12, 13],
  ['two three four five six seven', 'first third', 5, 5, 11],
  ['The bridge on Friday', 'first third', 4, 4, 4],
])('“%s” begins in the %s, after %d words', (passage, part, wordsBefore, from, to) => {
  expect(placeOf(passage)).toEqual({ id: 'it', part, wordsBefore, from: from / 13, to: to / 13 });
});

test('headline and standfirst are the opening; without a standfirst the first paragraph is', () => {
  expect(openingShare(placed, words)).toBe(4 / 13);
  const plain = placeBlocks([
    { kind: 'paragraph', text: 'one two' },
    { kind: 'paragraph', text: 'three four' },
  ]);
  expect(openingShare(plain, countedWords(plain, 'en'))).toBe(0.5);
  expect(openingShare([], [])).toBe(0);
});

test('every passage has a part and stands within the article, wherever it is', () => {
  const block = fc.record({ kind: fc.constantFrom(...BLOCK_KINDS), text: fc.constantFrom('one two', '橋は', '—') });
  fc.assert(
    fc.property(fc.array(block), fc.nat(60), fc.nat(20), (drawn, start, length) => {
      const some = placeBlocks(drawn);
      const [place] = readingOrder(some, countedWords(some), [{ id: 'it', start, end: start + length }]);
      expect(PARTS).toContain(place?.part);
      expect(place?.from).toBeGreaterThanOrEqual(0);
      expect(place?.to).toBeGreaterThanOrEqual(place?.from ?? 1);
      expect(place?.to).toBeLessThanOrEqual(1);
    }),
  );
});
