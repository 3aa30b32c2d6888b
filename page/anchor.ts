import { positionOf, quoteOf } from '../model/passage.ts';
import type { Selector, TextQuoteSelector } from '../model/selector.ts';
import { contextAt } from './anchor-context.ts';
import { anchorReworded } from './anchor-reworded.ts';
import { anchorAmongCopies } from './exact-copies.ts';
import { findAll } from './find-all.ts';
import { foundAt, GONE, isUnfound } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';
import { strayRuns } from './stray-runs.ts';

export type { Anchor } from './sought.ts';

/** How far a passage may have moved against the one before it to be looked for at once. UTF-16 units. */
const NEAR = 3000;

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
  for (const passage of strayRuns(inOrder)) passage.verdict = null;
  const unfound = inOrder.filter(isUnfound);
  if (unfound.length > 0) {
    findCopies(text, unfound);
    anchorReworded(text, inOrder);
  }
  return sought.map((passage) => passage?.verdict?.anchor ?? GONE);
}

function soughtBy(selectors: readonly Selector[]): Sought | null {
  const quote = quoteOf(selectors);
  if (!quote || quote.exact === '') return null;
  const start = positionOf(selectors)?.start;
  const isOffset = start !== undefined && start >= 0 && Number.isSafeInteger(start);
  return { quote, stored: isOffset ? start : null, copies: [], verdict: null };
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
    const start =
      [stored + shift, stored].find((place) => standsWhole(text, quote, place)) ??
      onlyNear(text, quote, stored + shift);
    if (start === undefined) continue;
    shift = start - stored;
    passage.verdict = { anchor: foundAt(passage, start), isSure: true };
  }
}

function standsWhole(text: string, quote: TextQuoteSelector, start: number): boolean {
  if (start < 0 || !text.startsWith(quote.exact, start)) return false;
  return contextAt(text, quote, start, start + quote.exact.length).isSame;
}

/** Where the quote with all of its context stands close by, if once only: blocks were set in or taken out before it. */
function onlyNear(text: string, { prefix, exact, suffix }: TextQuoteSelector, place: number): number | undefined {
  const whole = prefix + exact + suffix;
  if (whole.length > NEAR) return undefined;
  const from = Math.max(0, place - prefix.length - NEAR);
  const around = text.slice(from, place + whole.length + NEAR);
  const first = around.indexOf(whole);
  return first === -1 || around.includes(whole, first + 1) ? undefined : from + first + prefix.length;
}

/** Copies are told apart by their words and the passages around them, except where there are no words to do that by. */
function findCopies(text: string, unfound: readonly Sought[]): void {
  const copies = findAll(
    text,
    unfound.map(({ quote }) => quote.exact),
  );
  for (const passage of unfound) {
    passage.copies = copies.get(passage.quote.exact) ?? [];
    const anchor = anchorAmongCopies(text, passage);
    passage.verdict = anchor && { anchor, isSure: false };
  }
}
