import { positionOf, quoteOf } from '../model/passage.ts';
import type { Selector, TextQuoteSelector } from '../model/selector.ts';
import { contextOf } from './anchor-context.ts';
import { anchorReworded } from './anchor-reworded.ts';
import { foundAt, GONE, isUnfound } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';

export type { Anchor } from './sought.ts';

/**
 * Finds passages in a text by their selectors, one anchor for each, in the order given. All in one pass: exact
 * at the stored position or shifted as the passage before it; then exact anywhere, where context decides; then
 * reworded, where the passages found already say to look. Any selectors give an outcome, never an exception.
 * How it decides, and its limits: docs/anchoring.md.
 */
export function anchorAll({ text }: { text: string }, passages: readonly (readonly Selector[])[]): Anchor[] {
  const sought = passages.map(soughtBy);
  const inOrder = sought
    .filter((passage) => passage !== null)
    .toSorted((one, other) => (one.stored ?? Infinity) - (other.stored ?? Infinity) || 0);
  anchorInPlace(text, inOrder);
  if (inOrder.some(isUnfound)) anchorReworded(text, inOrder);
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
 * Where the stored position, or the same shift as the passage before, holds the words and all of their context.
 * With less, the same words may stand elsewhere in a context that agrees better: that has to be compared.
 */
function anchorInPlace(text: string, inOrder: readonly Sought[]): void {
  let shift = 0;
  for (const passage of inOrder) {
    const { quote, stored } = passage;
    if (stored === null) continue;
    const start = [stored, stored + shift].find((place) => standsWhole(text, quote, place));
    if (start === undefined) continue;
    shift = start - stored;
    passage.anchor = foundAt(passage, start);
  }
}

function standsWhole(text: string, quote: TextQuoteSelector, start: number): boolean {
  const { before, whole } = contextOf(quote);
  return start >= before.length && text.startsWith(whole, start - before.length);
}
