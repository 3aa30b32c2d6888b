import { lettersOf } from './letters.ts';

/** Longer texts are compared by their beginnings: headlines and summaries are shorter, and pages are hostile. */
const COMPARED_LENGTH = 600;

/**
 * How alike two texts are by their letters and digits, 0 to 1: Dice's coefficient over pairs of neighbouring
 * characters (Dice 1945), which needs no words and so holds for languages that set no spaces. `compared` is
 * how much of each is looked at, in UTF-16 units.
 */
export function similarity(one: string, other: string, compared = COMPARED_LENGTH): number {
  const [first, second] = [lettersOf(one.slice(0, compared)), lettersOf(other.slice(0, compared))];
  const total = Math.max(0, first.length - 1) + Math.max(0, second.length - 1);
  return total === 0 ? 0 : (2 * countShared(first, second)) / total;
}

/** How many pairs both have. What both begin and end with has the same ones: only what lies in between is taken apart. */
function countShared(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before] === other[before]) before += 1;
  let behind = 0;
  while (behind < most - before && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const [from, rest] = [Math.max(0, before - 1), Math.max(0, behind - 1)];
  const between = (text: string): Uint32Array => pairsOf(text.slice(from, text.length - rest));
  return from + rest + countCommon(between(one), between(other));
}

/** Each pair as a number, in order: sorted by the engine itself, which is many times faster than counting in a map. */
function pairsOf(letters: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, letters.length - 1));
  for (let index = 0; index < pairs.length; index += 1) {
    pairs[index] = (letters.charCodeAt(index) << 16) | letters.charCodeAt(index + 1);
  }
  return pairs.toSorted();
}

/** How many numbers both have, each as often as both have it. */
function countCommon(one: Uint32Array, other: Uint32Array): number {
  let common = 0;
  for (let at = 0, to = 0; at < one.length && to < other.length;) {
    const [first, second] = [one[at] as number, other[to] as number];
    if (first === second) common += 1;
    if (first <= second) at += 1;
    if (second <= first) to += 1;
  }
  return common;
}
