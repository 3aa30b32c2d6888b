import { foldWhiteSpace } from '../../model/article-text.ts';
import { readTextBlocks } from './text-blocks.ts';
import type { TextBlock } from './text-blocks.ts';

/** A plain text file, read as an article. */
export interface PlainArticle {
  headline: string | null;
  /** The line below the headline that names the author, as the file has it. */
  credit: string | null;
  blocks: readonly TextBlock[];
}

/** In UTF-16 units. A line as long as this is a paragraph, whatever it ends in. */
const LONGEST_HEADLINE = 160;
const LONGEST_CREDIT = 120;
const MOST_HEADLINE_LINES = 2;

/**
 * Reads a file that is nothing but text.
 * @param knownHeadline as somebody states it; it is then not looked for, but taken out of the text if it opens it.
 */
export function readPlainArticle(text: string, knownHeadline: string | null): PlainArticle {
  const blocks = readTextBlocks(text);
  const opens = knownHeadline === null ? looksLikeHeadline(blocks) : textOf(blocks[0]) === plain(knownHeadline);
  const headline = opens ? wordsOf(blocks.shift()) : knownHeadline;
  const credit = headline !== null && looksLikeCredit(blocks[0]) ? wordsOf(blocks.shift()) : null;
  return { headline, credit, blocks };
}

/** Short, no sentence, and something follows it. A wrong guess would turn an article's lead into its headline. */
function looksLikeHeadline([first, second]: readonly TextBlock[]): boolean {
  if (first?.kind !== 'paragraph' || first.lines.length > MOST_HEADLINE_LINES || !second) return false;
  const words = wordsOf(first);
  return words.length <= LONGEST_HEADLINE && !/[.,;:…][”’"')\]]*$/u.test(words);
}

function looksLikeCredit(block: TextBlock | undefined): boolean {
  const words = wordsOf(block);
  return words.length <= LONGEST_CREDIT && /^[Bb][Yy]\s+\p{Lu}.*[^.:!?]$/u.test(words);
}

/** A paragraph's words in one line; none for a list. */
function wordsOf(block: TextBlock | undefined): string {
  return block?.kind === 'paragraph' ? foldWhiteSpace(block.lines.join(' ')) : '';
}

function textOf(block: TextBlock | undefined): string {
  return plain(wordsOf(block));
}

/** Files and the lists of them differ in quotation marks and capitals. */
function plain(text: string): string {
  return foldWhiteSpace(text)
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .toLowerCase();
}
