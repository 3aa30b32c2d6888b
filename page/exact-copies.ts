import type { TextQuoteSelector } from '../model/selector.ts';
import { contextAt } from './anchor-context.ts';
import type { Context } from './anchor-context.ts';
import type { Stretch } from './describe.ts';
import { foundAt } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';

/** As many places as a reader may want to look at. */
const MOST_SHOWN = 20;
/** Another copy with so much of the best one's context is a rival: a word of the context may have been edited. */
const RIVAL = 0.75;

/**
 * Which of the exact copies is the passage, where words cannot tell: a quote without context, of which one copy is
 * believed, and one of punctuation alone. Null for all others, and where there is no copy.
 */
export function anchorAmongCopies(text: string, passage: Sought): Anchor | null {
  const { quote, copies } = passage;
  const [best, second] = compareCopies(text, quote, copies);
  if (!best || (best.context.isKnown && /[\p{L}\p{N}]/u.test(quote.exact))) return null;
  if (second && second.context.matching >= RIVAL * best.context.matching) {
    return { outcome: 'ambiguous', places: stretchesOf(passage) };
  }
  const { isKnown, agrees, hasWholeSide } = best.context;
  return !isKnown || (agrees && hasWholeSide) ? foundAt(passage, best.start) : null;
}

/** The first of the copies. */
function stretchesOf({ quote, copies }: Sought): Stretch[] {
  return copies.slice(0, MOST_SHOWN).map((start) => ({ start, end: start + quote.exact.length }));
}

interface Copy extends Stretch {
  context: Context;
}

/** The copies, those with the most of their context first. */
export function compareCopies(text: string, quote: TextQuoteSelector, starts: readonly number[]): Copy[] {
  return starts
    .map((start) => {
      const end = start + quote.exact.length;
      return { start, end, context: contextAt(text, quote, start, end) };
    })
    .toSorted((one, other) => other.context.matching - one.context.matching);
}
