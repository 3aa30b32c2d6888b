import { positionOf, quoteOf } from '../model/passage.ts';
import type { Selector, TextQuoteSelector } from '../model/selector.ts';
import { contextAt } from './anchor-context.ts';
import type { Context } from './anchor-context.ts';
import type { Stretch } from './describe.ts';
import { findAll } from './find-all.ts';
import type { Places } from './find-all.ts';

/** Where a passage was found. At an exact or moved place, `text.slice(start, end)` is the quote to the letter. */
export type Anchor =
  /** At its stored position, or anywhere when no position was stored. */
  | ({ outcome: 'exact' } & Stretch)
  /** Elsewhere. */
  | ({ outcome: 'moved' } & Stretch)
  /** Reworded; `score` is how alike quote and place are, 0 to 1, with typography folded. */
  | ({ outcome: 'edited'; score: number } & Stretch)
  /** At several places equally good; `places` are the first of them. */
  | { outcome: 'ambiguous'; places: Stretch[] }
  | { outcome: 'gone' };

/**
 * With nothing the same around it, a single copy is taken for the passage only if it is this long (UTF-16
 * units): shorter phrases ("according to officials") stand in many texts by themselves.
 */
const LONG_ENOUGH_ALONE = 32;

const GONE: Anchor = { outcome: 'gone' };

/**
 * Finds passages in a text by their selectors, one anchor for each, in the order given: first at the stored
 * position, and the rest in one search of the text for all. Any selectors give an outcome, never an exception.
 */
export function anchorAll({ text }: { text: string }, passages: readonly (readonly Selector[])[]): Anchor[] {
  const atPosition = passages.map((selectors) => anchorAtPosition(text, selectors));
  const unfound = passages.filter((_, index) => atPosition[index] === null);
  const found = findAll(
    text,
    unfound.flatMap((selectors) => quoteOf(selectors)?.exact ?? []),
  );
  return passages.map((selectors, index) => {
    const quote = quoteOf(selectors);
    const places = quote && found.get(quote.exact);
    return atPosition[index] ?? (places ? anchorAmong(text, quote, places, positionOf(selectors)?.start) : GONE);
  });
}

/**
 * Null where the stored position holds other words, and where less than all of their context is there: the same
 * words may then stand elsewhere in a context that agrees better, and that place has to be compared.
 */
function anchorAtPosition(text: string, selectors: readonly Selector[]): Anchor | null {
  const quote = quoteOf(selectors);
  const start = positionOf(selectors)?.start;
  if (!quote || quote.exact === '' || !isOffset(start) || !text.startsWith(quote.exact, start)) return null;
  const { end, context } = candidateAt(text, quote, start);
  return context.isSame ? { outcome: 'exact', start, end } : null;
}

/** Other numbers would be taken for the nearest offset. */
function isOffset(start: number | undefined): start is number {
  return start !== undefined && start >= 0 && Number.isInteger(start);
}

interface Candidate extends Stretch {
  context: Context;
}

function anchorAmong(
  text: string,
  quote: TextQuoteSelector,
  { starts, isComplete }: Places,
  stored: number | undefined,
): Anchor {
  const candidates = starts.map((start) => candidateAt(text, quote, start)).filter(isBelievable);
  const best = Math.max(...candidates.map(({ context }) => context.matching));
  const places = candidates
    .filter(({ context }) => context.matching === best)
    .map(({ start, end }) => ({ start, end }));
  const [place, another] = places;
  if (another || !isComplete) return { outcome: 'ambiguous', places };
  if (!place) return GONE;
  return { outcome: place.start === (stored ?? place.start) ? 'exact' : 'moved', ...place };
}

function candidateAt(text: string, quote: TextQuoteSelector, start: number): Candidate {
  const end = start + quote.exact.length;
  return { start, end, context: contextAt(text, quote, start, end) };
}

function isBelievable({ start, end, context }: Candidate): boolean {
  return context.agrees || !context.isKnown || end - start >= LONG_ENOUGH_ALONE;
}
