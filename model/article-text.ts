/**
 * The one text model: how an article's blocks become its canonical text.
 * Everything else (selectors, analysis, exports) is stated in offsets of that text.
 * Imports no zod: the content script carries this file.
 */
export const BLOCK_KINDS = [
  'headline',
  'standfirst',
  'subheading',
  'paragraph',
  'list item',
  'quotation',
  'caption',
  'table row',
  'pull quote',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * A caption is the picture's text, a pull quote says a sentence of the article again: how many of them a page
 * shows must not change what its article is made of. An embedded post is a quotation, and counts as one.
 */
const UNCOUNTED: ReadonlySet<BlockKind> = new Set(['caption', 'pull quote']);

/** Whether the words of such a block are counted among the article's. All can be annotated. */
export function countsAsText(kind: BlockKind): boolean {
  return !UNCOUNTED.has(kind);
}

export interface Block {
  kind: BlockKind;
  /** White space folded, not empty. */
  text: string;
}

/** A block and where it stands in the article's text; offsets are UTF-16, `end` exclusive. */
export interface PlacedBlock extends Block {
  start: number;
  end: number;
}

/** What stands between two blocks in the canonical text. */
export const BLOCK_SEPARATOR = '\n\n';

/**
 * Runs of white space become one space, as a browser shows them; no-break spaces too,
 * since editors swap them for spaces and back without anybody seeing a difference.
 */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The canonical text of an article: its blocks joined by blank lines. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}

/** Each block with its UTF-16 offsets in {@link textOfBlocks}. */
export function placeBlocks(blocks: readonly Block[]): PlacedBlock[] {
  let start = 0;
  return blocks.map((block) => {
    const placed = { ...block, start, end: start + block.text.length };
    start = placed.end + BLOCK_SEPARATOR.length;
    return placed;
  });
}
