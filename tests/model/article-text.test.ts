import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_KINDS, foldWhiteSpace, placeBlocks, textOfBlocks } from '../../model/article-text.ts';

const anyBlocks = fc.array(
  fc.record({
    kind: fc.constantFrom(...BLOCK_KINDS),
    text: fc
      .string({ unit: 'binary', minLength: 1 })
      .map(foldWhiteSpace)
      .filter((text) => text !== ''),
  }),
);

describe('folding', () => {
  test.each([
    ['  Long \n\t Bridge ', 'Long Bridge'],
    ['31\u00a0000', '31 000'],
    ['one\u2028two', 'one two'],
    ['zero\u200bwidth', 'zero\u200bwidth'],
    ['\n', ''],
  ])('%j gives %j', (text, folded) => {
    expect(foldWhiteSpace(text)).toBe(folded);
  });

  test('is done once and for all, and leaves no white space but single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(' ', '\n', '\u00a0', 'a', '🚧') }), (text) => {
        const folded = foldWhiteSpace(text);
        expect(foldWhiteSpace(folded)).toBe(folded);
        expect(folded).toMatch(/^(\S+( \S+)*)?$/u);
        expect(folded.replaceAll(' ', '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

test('an article’s text is its blocks with blank lines between them', () => {
  const blocks = [
    { kind: 'headline' as const, text: 'Bridge shut' },
    { kind: 'paragraph' as const, text: 'It cracked.' },
  ];
  expect(textOfBlocks(blocks)).toBe('Bridge shut\n\nIt cracked.');
  expect(textOfBlocks([])).toBe('');
});

test('each block stands in the text at its offsets, in UTF-16', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const text = textOfBlocks(blocks);
      const placed = placeBlocks(blocks);
      expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(blocks.map((block) => block.text));
      expect(placed.at(-1)?.end ?? 0).toBe(text.length);
    }),
  );
});
