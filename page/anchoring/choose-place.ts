import { anchorAt } from './anchor-at-candidate.ts';
import type { Stretch } from './describe.ts';
import type { Candidate, Ground } from './candidate.ts';
import type { Expectation } from './expectation.ts';
import type { RememberedPattern } from './remembered-text.ts';
import { GONE } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';
import type { TextChange } from './text-change.ts';

/** Another place this much as good as the best makes both doubtful: either may be the passage, or its double. */
const RIVAL = 0.75;
/** Where the context closed over a passage that fits this much as well, no place with less than both sides is it. */
const CLOSED = 0.6;
/** With so much of what its words tell unchanged, a passage of so many units is itself, wherever it stands. */
const NEARLY_WHOLE = 0.9;
const LONG = 40;

/** What the other passages say of the place of one. */
export interface Surroundings {
  expected: Expectation | null;
  change: TextChange;
  pattern: RememberedPattern;
}

interface Choice extends Candidate {
  anchor: Anchor & Stretch;
  /** Whether it stands in the order of the text around it. */
  isInOrder: boolean;
}

/**
 * What the places speak for; they are given the best first. Where the text on both sides says where this one
 * stands, it is there if it can be; elsewhere only as it was. Where another place is about as good, that is doubt.
 */
export function choosePlace(
  ground: Ground,
  passage: Sought,
  all: readonly Candidate[],
  surroundings: Surroundings,
): Anchor {
  const choices = all
    .filter((candidate) => isPossible(passage, candidate, all, surroundings))
    .flatMap((candidate) => choiceOf(ground, passage, candidate, surroundings) ?? []);
  const inOrder = choices.filter((choice) => choice.isInOrder);
  const best = inOrder.find(({ isExpected }) => isExpected) ?? inOrder[0] ?? choices[0];
  if (!best) return GONE;
  const rivals = choices.filter((other) => other !== best && isRival(other, best, all));
  if (rivals.length > 0) return { outcome: 'ambiguous', places: [best, ...rivals].map(placeOf) };
  return best.isInOrder ? best.anchor : GONE;
}

/**
 * Whether a place may be the passage: not if its words stood elsewhere before. Where its context closed over the passage,
 * only if it is long and its words are all there, so that it was moved.
 */
function isPossible(
  passage: Sought,
  candidate: Candidate,
  all: readonly Candidate[],
  { change, pattern }: Surroundings,
): boolean {
  const { place } = candidate;
  if (!place || change.isTaken(pattern, place)) return false;
  return isItself(passage, candidate) || !isClosedOver(candidate, all);
}

function isItself({ quote }: Sought, { kept }: Candidate): boolean {
  return kept >= NEARLY_WHOLE && quote.exact.length >= LONG;
}

/** Whether the context stands elsewhere without the passage, and not quite beside this place. */
function isClosedOver({ sides, fit }: Candidate, all: readonly Candidate[]): boolean {
  return sides < 2 && all.some((other) => !other.place && other.sides > 0 && other.fit >= CLOSED * fit);
}

function choiceOf(
  ground: Ground,
  passage: Sought,
  candidate: Candidate,
  { expected, change, pattern }: Surroundings,
): Choice | null {
  const { isExpected, wholeSides } = candidate;
  if (expected?.between && !isExpected && wholeSides < 2 && !isItself(passage, candidate)) return null;
  const anchor = anchorAt(ground, passage, candidate);
  if (!('start' in anchor)) return null;
  return { ...candidate, anchor, isInOrder: change.keepsOrder(pattern, anchor) };
}

function isRival(other: Choice, best: Choice, all: readonly Candidate[]): boolean {
  // Taken out of its context, a passage is known by its words alone: any other place that holds them may be it.
  if (isClosedOver(best, all)) return other.kept >= NEARLY_WHOLE;
  if (best.isExpected && !other.isExpected) return false;
  return other.fit >= RIVAL * best.fit;
}

function placeOf({ anchor: { start, end } }: Choice): Stretch {
  return { start, end };
}
