import { positionOf, quoteOf } from '../../model/passage.ts';
import type { Selector } from '../../model/selector.ts';
import { contextOf, standsWhole } from './anchor-context.ts';
import { anchoringReworded } from './anchor-reworded.ts';
import { inOneGo, type Steps } from '../text/slices.ts';
import { foundAt, GONE, isUnfound } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';

export type { Anchor } from './sought.ts';

/**
 * Finds passages in a text by their selectors, one anchor for each, in the order given. All in one pass: exact
 * at the stored position; then where the text that they remember together now stands; then where what stands around it
 * says to look. Any selectors give an outcome, never an exception.
 * How it decides, and its limits: docs/anchoring.md.
 */
export function anchorAll(within: { text: string }, passages: readonly (readonly Selector[])[]): Anchor[] {
  return inOneGo(anchoringAll(within, passages));
}

/** The same in steps, none of which takes long. */
export function* anchoringAll({ text }: { text: string }, passages: readonly (readonly Selector[])[]): Steps<Anchor[]> {
  const sought = passages.map(soughtBy);
  const inOrder = sought
    .filter((passage) => passage !== null)
    .toSorted((one, other) => (one.stored ?? Infinity) - (other.stored ?? Infinity) || 0);
  anchorInPlace(text, inOrder);
  if (inOrder.some(isUnfound)) yield* anchoringReworded(text, inOrder);
  return sought.map((passage) => passage?.anchor ?? GONE);
}

function soughtBy(selectors: readonly Selector[]): Sought | null {
  const quote = quoteOf(selectors);
  if (!quote || quote.exact === '') return null;
  const start = positionOf(selectors)?.start;
  const isOffset = start !== undefined && start >= 0 && Number.isSafeInteger(start);
  return { quote, stored: isOffset ? start : null, copies: [], anchor: null };
}

/**
 * Where the stored position holds the words and all of their context. With less, the same words may stand elsewhere in a
 * context that agrees better: that has to be compared.
 */
function anchorInPlace(text: string, inOrder: readonly Sought[]): void {
  for (const passage of inOrder) {
    const { quote, stored } = passage;
    if (stored === null || !standsWhole(text, quote.exact, contextOf(quote), stored)) continue;
    passage.anchor = foundAt(passage, stored);
  }
}
