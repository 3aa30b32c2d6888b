import type { TextQuoteSelector } from '../model/selector.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** Context beyond this tells nothing more, and a hostile selector may bring much more. UTF-16 units. */
const MOST_CONTEXT = 64;

/** The words of a quote with those around it; the quote's are `from` to `to` (exclusive). */
export interface Pattern extends Words {
  from: number;
  to: number;
  /** UTF-16 units of punctuation at the quote's edges. */
  marksBefore: number;
  marksAfter: number;
}

export function patternOf({ exact, prefix, suffix }: TextQuoteSelector): Pattern {
  const before = prefix.slice(-MOST_CONTEXT);
  const words = wordsOf(before + exact + suffix.slice(0, MOST_CONTEXT));
  const [start, end] = [before.length, before.length + exact.length];
  let from = 0;
  while (from < words.count && (words.ends[from] as number) <= start) from += 1;
  let to = from;
  while (to < words.count && (words.starts[to] as number) < end) to += 1;
  return {
    ...words,
    from,
    to,
    marksBefore: Math.max(0, (words.starts[from] ?? 0) - start),
    marksAfter: to > from ? Math.max(0, end - (words.ends[to - 1] as number)) : 0,
  };
}

/** How much the words `from` to `to` tell together. */
export function weightOf({ weights }: Words, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += weights[index] as number;
  return sum;
}
