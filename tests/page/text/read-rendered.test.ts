// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK_KINDS, foldWhiteSpace, placeBlocks, textOfBlocks } from '../../../model/article-text.ts';
import type { Block } from '../../../model/article-text.ts';
import { readRendered } from '../../../page/text/read-rendered.ts';
import { anyText } from '../arbitrary-page.ts';
import { parseBody } from '../parse-page.ts';

const anyBlocks: fc.Arbitrary<Block[]> = fc.array(
  fc
    .record({ kind: fc.constantFrom(...BLOCK_KINDS), text: anyText.map(foldWhiteSpace) })
    .filter(({ text }) => text !== ''),
);

/** As our own pages do: an element per block, and inside whatever the page likes. */
function render(blocks: readonly Block[]): HTMLElement {
  const root = document.createElement('article');
  for (const { kind, text } of blocks) {
    const element = document.createElement('div');
    element.dataset['block'] = kind;
    const [first, ...rest] = text.split(/(?<= )/u);
    const mark = document.createElement('span');
    mark.append(first ?? '');
    element.append(mark, ...rest);
    root.append(element, ' ');
  }
  return root;
}

test('a stored article has the text it was stored with, wherever it is shown', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const map = readRendered(render(blocks));
      expect(map.text).toBe(textOfBlocks(blocks));
      expect(map.blocks).toEqual(placeBlocks(blocks));
    }),
  );
});

test('what stands between the blocks is no part of it', () => {
  const root = parseBody('<h2>Menu</h2><p data-block="paragraph">One</p><p>Note</p><p data-block="bogus">Two</p>');
  expect(readRendered(root).blocks).toEqual([{ kind: 'paragraph', text: 'One', start: 0, end: 3 }]);
});
