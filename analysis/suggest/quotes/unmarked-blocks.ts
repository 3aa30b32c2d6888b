import type { PlacedBlock } from '../../../model/article-text.ts';
import { coveredLength, type Stretch } from '../../stretch.ts';
import type { FoundQuote } from './quotes.ts';
import { INTRODUCES_WORDS } from '../../word-lists/speech-verbs.ts';

/** “— Ana Brock (@brock) May 5”: below an embedded post stands who wrote it. */
const SIGNATURE = /\s+[—–]\s*\p{Lu}[^.!?]{2,80}$/u;

/** What an introduction lists is no quotation. */
const LIST_ITEM = /^(?:[•·▪◦*–—-]|\(?(?:\p{Nd}{1,3}|\p{L})[.)])\s/u;

/** Blocks without marks that are somebody's words all the same: set off as a quotation, or announced as verbatim. */
export function unmarkedQuotesIn(blocks: readonly PlacedBlock[], marked: readonly Stretch[]): FoundQuote[] {
  return blocks.flatMap((block, index): FoundQuote[] => {
    if (marksWithin(block, marked) > 0) return [];
    const end = block.start + (SIGNATURE.exec(block.text)?.index ?? block.text.length);
    const { start } = block;
    if (block.kind === 'quotation') return [{ start, end, confidence: 0.9, reason: 'set off as a quotation' }];
    if (block.kind !== 'paragraph' || LIST_ITEM.test(block.text) || !isIntroduced(blocks[index - 1])) return [];
    return [{ start, end: block.end, confidence: 0.75, reason: 'the paragraph before announces these words' }];
  });
}

/** Whether a block announces what follows: “She continued:”. */
export function isIntroduced(before: PlacedBlock | undefined): boolean {
  return before?.kind === 'paragraph' && INTRODUCES_WORDS.test(before.text.slice(-200));
}

function marksWithin({ start, end }: PlacedBlock, marked: readonly Stretch[]): number {
  return coveredLength(marked.filter((words) => words.start < end && words.end > start));
}
