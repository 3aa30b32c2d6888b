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
 * Which of the exact copies is the passage, by its context; null where that is doubtful: where some of the
 * context is missing, or another copy has nearly as much of it. Without any context a single copy is believed.
 */
export function anchorAmongCopies(text: string, passage: Sought): Anchor | null {
  const { quote, copies } = passage;
  const [best, second] = compareCopies(text, quote, copies.starts);
  if (!best) return null;
  if ((second && second.context.matching >= RIVAL * best.context.matching) || !copies.isComplete) {
    return best.context.isKnown ? null : { outcome: 'ambiguous', places: stretchesOf(passage) };
  }
  const { isSame, agrees, hasWholeSide } = best.context;
  // Punctuation alone is not looked for by its words later on.
  const isWordless = !/[\p{L}\p{N}]/u.test(quote.exact);
  return isSame || (agrees && hasWholeSide && isWordless) ? foundAt(passage, best.start) : null;
}

/** The first of the copies. */
function stretchesOf({ quote, copies }: Sought): Stretch[] {
  return copies.starts.slice(0, MOST_SHOWN).map((start) => ({ start, end: start + quote.exact.length }));
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
