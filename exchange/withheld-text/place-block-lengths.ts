import { BLOCK_SEPARATOR, textOfBlocks, type Block } from '../../model/article-text.ts';

/** The blocks of a text by their lengths (UTF-16); null where the text is not made of such. */
export function placeBlocksOf(
  text: string,
  lengths: readonly (Pick<Block, 'kind'> & { length: number })[],
): Block[] | null {
  let start = 0;
  const blocks = lengths.map(({ kind, length }) => {
    const block = { kind, text: text.slice(start, start + length) };
    start += length + BLOCK_SEPARATOR.length;
    return block;
  });
  return textOfBlocks(blocks) === text ? blocks : null;
}
