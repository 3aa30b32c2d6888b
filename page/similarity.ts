import { lettersOf } from './letters.ts';

/** Longer texts are compared by their beginnings: headlines and summaries are shorter, and pages are hostile. */
const COMPARED_LENGTH = 600;

/**
 * How alike two texts are by their letters and digits, 0 to 1: Dice's coefficient over pairs of neighbouring
 * characters (Dice 1945), which needs no words and so holds for languages that set no spaces. `compared` is
 * how much of each is looked at, in UTF-16 units.
 */
export function similarity(one: string, other: string, compared = COMPARED_LENGTH): number {
  const [first, second] = [pairsOf(one.slice(0, compared)), pairsOf(other.slice(0, compared))];
  const total = first.length + second.length;
  return total === 0 ? 0 : (2 * countShared(first, second)) / total;
}

/** Each pair as a number, in order: sorted by the engine itself, which is many times faster than counting in a map. */
function pairsOf(text: string): Uint32Array {
  const letters = lettersOf(text);
  const pairs = new Uint32Array(Math.max(0, letters.length - 1));
  for (let index = 0; index < pairs.length; index += 1) {
    pairs[index] = (letters.charCodeAt(index) << 16) | letters.charCodeAt(index + 1);
  }
  return pairs.toSorted();
}

/** How many numbers both have, each as often as both have it. */
function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let at = 0, to = 0; at < one.length && to < other.length;) {
    const [first, second] = [one[at] as number, other[to] as number];
    if (first === second) shared += 1;
    if (first <= second) at += 1;
    if (second <= first) to += 1;
  }
  return shared;
}
