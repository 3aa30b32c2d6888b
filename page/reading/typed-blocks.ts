import type { BlockKind } from '../../model/article-text.ts';
import type { BodyBlock } from './body-block.ts';
import { isPullQuote } from '../text/element-roles.ts';
import { isCaptionLine } from './furniture-lines.ts';
import { lettersOf } from './letters.ts';

/** In letters. Shorter words may well be said twice. */
const SHORTEST_REPEAT = 25;

/**
 * The kind of each block, where its words tell more than its element: captions outside of figures, and pull
 * quotes, which repeat a stretch of another block. A quotation that repeats nothing is the article's own.
 */
export function kindsOf(blocks: readonly BodyBlock[]): BlockKind[] {
  const quotes = blocks.filter(mayBePullQuote).map(({ text }) => lettersOf(text));
  const others = quotes.length > 0 ? blocks.filter((block) => !mayBePullQuote(block)) : [];
  const story = others.map(({ text }) => lettersOf(text)).join('\n');
  return blocks.map((block) => {
    if (mayBePullQuote(block) && isRepeated(lettersOf(block.text), story)) return 'pull quote';
    return isCaptionLine(block.text) ? 'caption' : block.kind;
  });
}

function mayBePullQuote({ kind, element }: BodyBlock): boolean {
  return kind === 'quotation' || isPullQuote(element);
}

function isRepeated(letters: string, story: string): boolean {
  return letters.length >= SHORTEST_REPEAT && story.includes(letters);
}
