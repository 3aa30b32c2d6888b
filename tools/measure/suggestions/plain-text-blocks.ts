import { BLOCK_SEPARATOR, foldWhiteSpace, placeBlocks, textOfBlocks } from '../../../model/article-text.ts';
import type { Block, PlacedBlock } from '../../../model/article-text.ts';
import { readPlainArticle } from '../../../exchange/article-files/plain-article.ts';
import type { TextBlock } from '../../../exchange/article-files/text-blocks.ts';

export interface PlainTextReading {
  text: string;
  blocks: PlacedBlock[];
  /** For each UTF-16 offset of `text` that of the same sign in the file; -1 for white space. */
  placeInFile: readonly number[];
}

/** As many lines of words and two or more figures are a table, which a page would give in rows. */
const FEWEST_ROWS = 3;
const TABLE_ROW = /^\P{Nd}+(?:\s[\p{Sc}]?\p{Nd}[\p{Nd}.,]*%?){2,}$/u;

/**
 * An article's canonical text as the project makes it of a plain text: without its byline, in blocks. Its headline is
 * what looks like one; a headline that is only known from elsewhere is not in the file, and nobody marked it.
 */
export function readPlainTextBlocks(file: string): PlainTextReading {
  const plain = readPlainArticle(file, null);
  const opening: Block[] = plain.headline === null ? [] : [{ kind: 'headline', text: foldWhiteSpace(plain.headline) }];
  const blocks = [...opening, ...plain.blocks.flatMap(blocksOf)].filter(({ text }) => text !== '');
  const text = textOfBlocks(blocks);
  return { text, blocks: placeBlocks(blocks), placeInFile: alignedWith(file, blocks) };
}

function blocksOf(block: TextBlock): Block[] {
  if (block.kind === 'list') return block.items.map((item) => ({ kind: 'list item', text: foldWhiteSpace(item) }));
  const lines = block.lines.map(foldWhiteSpace);
  const rows = lines.filter((line) => TABLE_ROW.test(line));
  if (rows.length < FEWEST_ROWS) return [{ kind: 'paragraph', text: foldWhiteSpace(lines.join(' ')) }];
  return lines.map((text) => ({ kind: TABLE_ROW.test(text) ? 'table row' : 'paragraph', text }));
}

/** The blocks' words stand in the file in their order; between them it has bullets, a byline and white space. */
function alignedWith(file: string, blocks: readonly Block[]): number[] {
  const places: number[] = [];
  let position = 0;
  for (const { text } of blocks) {
    if (places.length > 0) places.push(...Array.from(BLOCK_SEPARATOR, () => -1));
    position += file.slice(position).search(openingOf(text));
    for (const sign of text.split('')) {
      if (sign === ' ') places.push(-1);
      else {
        position = file.indexOf(sign, position);
        places.push(position);
        position += 1;
      }
    }
  }
  return places;
}

/** Enough words to tell a block from the byline before it. */
const OPENING_WORDS = 5;

function openingOf(text: string): RegExp {
  const words = text.split(' ').slice(0, OPENING_WORDS);
  return new RegExp(
    words
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`))
      .join(String.raw`\s+`),
    'u',
  );
}
