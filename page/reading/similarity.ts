import { lettersOf } from './letters.ts';

/** Longer texts are compared by their beginnings: headlines and summaries are shorter, and pages are hostile. */
const COMPARED_LENGTH = 600;

/**
 * How alike two texts are by their letters and digits, 0 to 1: Dice's coefficient over pairs of neighbouring
 * characters (Dice 1945), which needs no words and so holds for languages that set no spaces.
 */
export function similarity(one: string, other: string): number {
  return similarityOfLetters(lettersOf(one.slice(0, COMPARED_LENGTH)), lettersOf(other.slice(0, COMPARED_LENGTH)));
}

/** The same of what is nothing but letters already, all of it. */
export function similarityOfLetters(first: string, second: string): number {
  const total = Math.max(0, first.length - 1) + Math.max(0, second.length - 1);
  return total === 0 ? 0 : (2 * countShared(first, second)) / total;
}

/** How many pairs both have. What both begin and end with has the same ones: only what lies in between is taken apart. */
function countShared(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one.charCodeAt(before) === other.charCodeAt(before)) before += 1;
  let behind = 0;
  const last = one.length - 1;
  const end = other.length - 1;
  while (behind < most - before && one.charCodeAt(last - behind) === other.charCodeAt(end - behind)) behind += 1;
  const from = Math.max(0, before - 1);
  const rest = Math.max(0, behind - 1);
  const between = pairsIn(one, from, one.length - rest, ROOMS[0]);
  return from + rest + countCommon(between, pairsIn(other, from, other.length - rest, ROOMS[1]));
}

/** Kept from call to call: to make an array costs more than to fill it with the few pairs that most texts have. */
const ROOMS = [new Uint32Array(512), new Uint32Array(512)] as const;

/** Each pair as a number, in order: sorted by the engine itself, which is many times faster than counting in a map. */
function pairsIn(letters: string, from: number, to: number, room: Uint32Array): Uint32Array {
  const count = Math.max(0, to - from - 1);
  const pairs = count > room.length ? new Uint32Array(count) : room.subarray(0, count);
  for (let index = 0; index < count; index += 1) {
    pairs[index] = (letters.charCodeAt(from + index) << 16) | letters.charCodeAt(from + index + 1);
  }
  // oxlint-disable-next-line unicorn/no-array-sort -- a copy is what is saved here, and the room is ours.
  return pairs.sort();
}

/** How many numbers both have, each as often as both have it. */
function countCommon(one: Uint32Array, other: Uint32Array): number {
  let common = 0;
  for (let at = 0, to = 0; at < one.length && to < other.length;) {
    const first = one[at] as number;
    const second = other[to] as number;
    if (first === second) common += 1;
    if (first <= second) at += 1;
    if (second <= first) to += 1;
  }
  return common;
}
