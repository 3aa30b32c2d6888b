import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../../exchange/corpus/canonical-text.ts';
import { foldWhiteSpace, textOfBlocks } from '../../../model/article-text.ts';
import { Blocks } from '../../../model/revision.ts';

test.each([
  ['One.\n\nTwo\nstill two.\n', ['One.', 'Two still two.']],
  ['One.\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
  ['  31\u00a0000  drivers\t🚧 ', ['31 000 drivers 🚧']],
  [' \n ', []],
])('%j has the paragraphs %j', (written, paragraphs) => {
  expect(canonicalText(written).blocks.map(({ text }) => text)).toEqual(paragraphs);
});

const text = fc.string({
  unit: fc.constantFrom('a', 'b', '🚧', ' ', '\n', '\n\n', '\u00a0', '\t', '\r\n', '市'),
  maxLength: 60,
});

test('any text becomes blocks as the library keeps them, and every stretch stands on its words', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (written, one, other) => {
      const canonical = canonicalText(written);
      expect(Blocks.safeParse(canonical.blocks).success).toBe(true);
      expect(textOfBlocks(canonical.blocks)).toBe(canonical.text);
      const [start = 0, end = 0] = [one % (written.length + 1), other % (written.length + 1)].toSorted((a, b) => a - b);
      const placed = canonical.place({ start, end });
      const words = placed ? canonical.text.slice(placed.start, placed.end) : '';
      expect(foldWhiteSpace(words)).toBe(foldWhiteSpace(written.slice(start, end)));
      if (canonical.text !== written) expect(words).toBe(words.trim());
    }),
    { numRuns: 500 },
  );
});

test('a text of the library stays as it is', () => {
  const written = 'Bridge shut.\n\n🚧 Nobody looked.';
  const canonical = canonicalText(written);
  expect(canonical.text).toBe(written);
  expect(canonical.place({ start: 3, end: 20 })).toEqual({ start: 3, end: 20 });
});
