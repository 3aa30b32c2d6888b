import type { TextQuoteSelector } from '../model/selector.ts';
import { contextAt } from './anchor-context.ts';
import type { Context } from './anchor-context.ts';
import type { Stretch } from './describe.ts';
import { foundAt } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';

/**
 * With nothing the same around it, a single copy is taken for the passage only if it is this long (UTF-16
 * units): shorter phrases ("according to officials") stand in many texts by themselves.
 */
export const LONG_ENOUGH_ALONE = 32;

/**
 * Which of the exact copies is the passage, by its context; null where that is doubtful: where none, or
 * several, have all that the selector knows of one side. Without any context a single copy is believed.
 */
export function anchorAmongCopies(text: string, passage: Sought): Anchor | null {
  const { quote, copies } = passage;
  const [best, second] = compareCopies(text, quote, copies.starts);
  if (!best) return null;
  if (second?.context.matching === best.context.matching || !copies.isComplete) {
    return best.context.isKnown ? null : { outcome: 'ambiguous', places: stretchesOf(passage) };
  }
  const { isSame, agrees, hasWholeSide } = best.context;
  // Punctuation alone is not looked for by its words later on.
  const isLong = quote.exact.length >= LONG_ENOUGH_ALONE || !/[\p{L}\p{N}]/u.test(quote.exact);
  return isSame || (agrees && hasWholeSide && isLong) ? foundAt(passage, best.start) : null;
}

/** The first of the copies, as many as a reader may want to look at. */
function stretchesOf({ quote, copies }: Sought): Stretch[] {
  return copies.starts.slice(0, MOST_SHOWN).map((start) => ({ start, end: start + quote.exact.length }));
}

/** Places of an ambiguous passage. */
const MOST_SHOWN = 20;

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
