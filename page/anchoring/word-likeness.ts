import { lettersOf } from './fold-typography.ts';
import type { Words } from './words.ts';

/** Words less alike than this have nothing to do with each other: "on" and "an" share half of their letters by chance. */
const ALIKE = 0.6;

/** Of longer words only the beginnings are compared: no language has many, and a hostile text has nothing else. */
const MOST_LETTERS = 24;

let above = new Uint8Array(MOST_LETTERS + 1);
let below = new Uint8Array(MOST_LETTERS + 1);

/**
 * How alike two words are by their letters: one less the edit distance (Levenshtein 1966) as a share of the longer word,
 * so that a slip of the pen and its correction remain the same word. 0 where that is hardly anything: they are two words.
 */
export function wordLikeness(one: Words, index: number, other: Words, place: number): number {
  if (one.keys[index] === other.keys[place]) return 1;
  if (!haveAlikeLengths(one.weights[index] as number, other.weights[place] as number)) return 0;
  const first = lettersAt(one, index);
  const second = lettersAt(other, place);
  const likeness = 1 - editDistance(first, second) / Math.max(1, first.length, second.length);
  return likeness < ALIKE ? 0 : likeness;
}

/** What a word tells is its letters up to some number of them: with too few in the one, no letters can be alike enough. */
function haveAlikeLengths(one: number, other: number): boolean {
  return Math.min(one, other) >= ALIKE * Math.max(one, other);
}

function lettersAt({ text, starts, ends }: Words, index: number): string {
  return lettersOf(
    text.slice(starts[index], Math.min(ends[index] as number, (starts[index] as number) + 2 * MOST_LETTERS)),
  ).slice(0, MOST_LETTERS);
}

function editDistance(one: string, other: string): number {
  for (let column = 0; column <= other.length; column += 1) above[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    below[0] = row;
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (above[column - 1] as number) + (one[row - 1] === other[column - 1] ? 0 : 1);
      below[column] = Math.min(replaced, (above[column] as number) + 1, (below[column - 1] as number) + 1);
    }
    const filled = below;
    below = above;
    above = filled;
  }
  return above[other.length] as number;
}
