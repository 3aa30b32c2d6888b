import type { TextQuoteSelector } from '../../model/selector.ts';

/** As much as is described; a hostile selector may bring much more. UTF-16 units. */
const MOST_CONTEXT = 192;

/** What is read of a quote's context. */
export function contextOf({ exact, prefix, suffix }: TextQuoteSelector): {
  before: string;
  after: string;
  /** The quote with both. */
  whole: string;
} {
  const [before, after] = [prefix.slice(-MOST_CONTEXT), suffix.slice(0, MOST_CONTEXT)];
  return { before, after, whole: before + exact + after };
}

/** How many UTF-16 units next to `start` and `end` are the same as next to the quote, both sides together. */
export function matchingContext(text: string, quote: TextQuoteSelector, start: number, end: number): number {
  const { before, after } = contextOf(quote);
  let [left, right] = [0, 0];
  while (left < before.length && text[start - 1 - left] === before.at(-1 - left)) left += 1;
  while (right < after.length && text[end + right] === after[right]) right += 1;
  return left + right;
}

/** Whether the quote begins at an offset (UTF-16) with all of its context, which is at least so long on each side. */
export function standsWhole(text: string, quote: TextQuoteSelector, start: number, least = 0): boolean {
  const { before, after, whole } = contextOf(quote);
  return (
    Math.min(before.length, after.length) >= least &&
    start >= before.length &&
    text.startsWith(whole, start - before.length)
  );
}
