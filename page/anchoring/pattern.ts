import type { Words } from './words.ts';

/** The words of a quote with those around it; the quote's are `from` to `to` (exclusive). */
export interface Pattern extends Words {
  from: number;
  to: number;
  /** UTF-16 units of punctuation at the quote's edges; negative where it begins or ends amid a word. */
  marksBefore: number;
  marksAfter: number;
}

/** Whether nothing around it tells where a quote is, or no word of its own. */
export function isAlone({ from, to, count }: Pattern): boolean {
  return from === to || to - from === count;
}

/** How much the words `from` to `to` tell together. */
export function weightOf({ weights }: Words, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += weights[index] as number;
  return sum;
}
