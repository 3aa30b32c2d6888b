import type { TextQuoteSelector } from '../model/selector.ts';

/** How well the words around a place agree with those that stood around the quote. */
export interface Context {
  /** UTF-16 units next to the quote that are the same, both sides together. */
  matching: number;
  /** Whether the words before or those after are the same. */
  agrees: boolean;
  /** Whether all the context that the selector holds is there; so too where it holds none. */
  isSame: boolean;
  /** Whether all that the selector holds of one side is there. */
  hasWholeSide: boolean;
  /** Whether the selector holds any context to compare. */
  isKnown: boolean;
}

/**
 * About two words: fewer can agree by chance ("the ", ", said "). A side that holds less agrees when all of
 * it does.
 */
const AGREEING = 12;

/** Compares at most this much: a hostile selector may bring more, and more tells nothing. */
const COMPARED = 64;

/** What the text says around `start` to `end` (UTF-16), against the selector's prefix and suffix. */
export function contextAt(text: string, quote: TextQuoteSelector, start: number, end: number): Context {
  const prefix = quote.prefix.slice(-COMPARED);
  const suffix = quote.suffix.slice(0, COMPARED);
  const before = sharedEnd(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = sharedStart(text.slice(end, end + suffix.length), suffix);
  return {
    matching: before + after,
    agrees: sideAgrees(before, prefix) || sideAgrees(after, suffix),
    isSame: before === prefix.length && after === suffix.length,
    hasWholeSide: (prefix !== '' && before === prefix.length) || (suffix !== '' && after === suffix.length),
    isKnown: prefix !== '' || suffix !== '',
  };
}

function sideAgrees(matching: number, side: string): boolean {
  return side !== '' && matching >= Math.min(AGREEING, side.length);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
