import type { TextQuoteSelector } from '../../model/selector.ts';

/** As much as is described; a hostile selector may bring much more. UTF-16 units. */
const MOST_CONTEXT = 192;
/** Of its context, what has to stand beside a passage: what is farther off says where that is, and may go its own way. UTF-16 units. */
export const BESIDE = 64;

export interface Context {
  before: string;
  after: string;
  /** The quote with both. */
  whole: string;
}

/** What is read of a quote's context: at most so much on each side, in UTF-16 units. */
export function contextOf({ exact, prefix, suffix }: TextQuoteSelector, most = MOST_CONTEXT): Context {
  const before = prefix.slice(-most);
  const after = suffix.slice(0, most);
  return { before, after, whole: before + exact + after };
}

/** How many UTF-16 units next to `start` and `end` are the same as next to the quote, both sides together. */
export function matchingContext(text: string, quote: TextQuoteSelector, start: number, end: number): number {
  const { before, after } = contextOf(quote);
  let left = 0;
  let right = 0;
  while (left < before.length && text[start - 1 - left] === before.at(-1 - left)) left += 1;
  while (right < after.length && text[end + right] === after[right]) right += 1;
  return left + right;
}

/** Whether the quote begins at an offset (UTF-16) with all of that context. */
export function standsWhole(text: string, exact: string, { before, after }: Context, start: number): boolean {
  return (
    start >= before.length &&
    text.startsWith(exact, start) &&
    text.startsWith(before, start - before.length) &&
    text.startsWith(after, start + exact.length)
  );
}
