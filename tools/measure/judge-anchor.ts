import { diffArrays } from 'diff';
import type { Anchor } from '../../page/anchoring/anchor.ts';
import type { Stretch } from '../../page/anchoring/describe.ts';
import type { RevisionAlignment } from './word-alignment.ts';

/**
 * `right`: overlap at least 0.9; `wrong`: under 0.5; `inexact`: in between; `missed`: there, but reported gone or
 * ambiguous. A passage of which under a tenth is left is `rightlyGone`, or an `orphan` when it was anchored.
 */
export const VERDICTS = ['right', 'rightlyGone', 'inexact', 'missed', 'wrong', 'orphan', 'unscored'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Between these shares of its letters left, nobody can say whether a passage still is there. */
const TAKEN_OUT = 0.1;
const LEFT = 0.8;
const RIGHT = 0.9;
const WRONG = 0.5;
/** A word this many words from its neighbours is another one that the diff happened to take for it. */
const STRAY = 12;

/** How an anchor in the edited text agrees with the words that the alignment says are left of a passage. */
export function judge(anchor: Anchor, passage: Stretch, { before, after, counterparts }: RevisionAlignment): Verdict {
  const own = before.flatMap((word, index) => (within(word, passage) ? [index] : []));
  if (own.length === 0) return 'unscored';
  const kept = withoutStrays(own.flatMap((index) => counterparts[index] ?? -1).filter((index) => index !== -1));
  const share = lettersIn(after, kept) / lettersIn(before, own);
  const found = 'start' in anchor ? after.flatMap((word, index) => (within(word, anchor) ? [index] : [])) : null;
  if (share < LEFT && found && isMoved(own, found, { before, after, counterparts })) return 'right';
  if (share < TAKEN_OUT) return found ? 'orphan' : 'rightlyGone';
  if (share < LEFT) return 'unscored';
  if (!found) return 'missed';
  const overlap = overlapOf(after, found, range(kept));
  return overlap >= RIGHT ? 'right' : overlap < WRONG ? 'wrong' : 'inexact';
}

/** A diff shows moved words as taken out here and added there: the same words, which nothing else has become. */
function isMoved(own: readonly number[], found: readonly number[], alignment: RevisionAlignment): boolean {
  const { before, after, counterparts } = alignment;
  const taken = new Set(counterparts);
  const added = found.filter((index) => !taken.has(index));
  const words = (texts: RevisionAlignment['before'], indexes: readonly number[]) =>
    indexes.map((index) => texts[index]?.folded ?? '');
  const same = diffArrays(words(before, own), words(after, added)).filter(({ added: a, removed }) => !a && !removed);
  return same.reduce((sum, { value }) => sum + value.length, 0) >= LEFT * Math.max(own.length, found.length);
}

function within({ start, end }: Stretch, passage: Stretch): boolean {
  return start < passage.end && end > passage.start;
}

/** The largest group of words that stand close together. */
function withoutStrays(indexes: readonly number[]): number[] {
  const groups: number[][] = [];
  for (const index of indexes) {
    const group = groups.at(-1);
    if (group && index - (group.at(-1) ?? index) <= STRAY) group.push(index);
    else groups.push([index]);
  }
  return groups.toSorted((one, other) => other.length - one.length)[0] ?? [];
}

function range(indexes: readonly number[]): number[] {
  const [first, last] = [indexes.at(0) ?? 0, indexes.at(-1) ?? -1];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function overlapOf(words: readonly Stretch[], one: readonly number[], other: readonly number[]): number {
  const others = new Set(other);
  const shared = lettersIn(
    words,
    one.filter((index) => others.has(index)),
  );
  return shared / Math.max(1, lettersIn(words, one) + lettersIn(words, other) - shared);
}

function lettersIn(words: readonly Stretch[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + lengthOf(words[index]), 0);
}

function lengthOf(word: Stretch | undefined): number {
  return word ? word.end - word.start : 0;
}
