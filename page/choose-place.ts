import { anchorAt } from './anchor-at-candidate.ts';
import type { Claims } from './claims.ts';
import type { Stretch } from './describe.ts';
import type { Candidate, Ground } from './candidate.ts';
import { predicts } from './neighbours.ts';
import type { Expectation } from './neighbours.ts';
import { GONE } from './sought.ts';
import type { Anchor, Sought, Verdict } from './sought.ts';

/** Another place this much as good as the best makes both doubtful: either may be the passage, or its double. */
const RIVAL = 0.75;
/** The same where the best begins just where its neighbours say. */
const RIVAL_OF_PREDICTED = 0.9;
/** Where the context closed over a passage that fits this much as well, no place with less than both sides is it. */
const CLOSED = 0.6;
/** With a smaller share of all that quote and context tell, a place is none: chance threads as much together. */
const LEAST_SHARE = 0.3;
/** With so much of what its words tell unchanged, a passage of so many units is itself, wherever it stands. */
const NEARLY_WHOLE = 0.9;
const LONG = 40;

/** What other passages say of the place of one. */
export interface Surroundings {
  expected: Expectation | null;
  claims: Claims;
}

interface Choice extends Candidate {
  anchor: Anchor & Stretch;
  /** Whether passages on both sides say that it stands there. */
  isBetween: boolean;
  isPredicted: boolean;
}

/**
 * What the places speak for; they are given the best first. Where passages on both sides say where this one
 * stands, it is there if it can be; elsewhere only as it was. Where another place is about as good, that is doubt.
 */
export function choosePlace(
  ground: Ground,
  passage: Sought,
  all: readonly Candidate[],
  { expected, claims }: Surroundings,
): Verdict {
  const choices = all
    .filter((candidate) => isPossible(passage, candidate, all, claims))
    .flatMap((candidate) => choiceOf(ground, passage, candidate, expected) ?? []);
  const best = choices.find(({ isBetween }) => isBetween) ?? choices[0];
  if (!best) return { anchor: GONE, isSure: false };
  const rivals = choices.filter((other) => other !== best && isRival(other, best, all));
  if (rivals.length === 0) return { anchor: best.anchor, isSure: isSure(best, all) };
  return { anchor: { outcome: 'ambiguous', places: [best, ...rivals].map(placeOf) }, isSure: false };
}

/**
 * Whether a place may be the passage: not if its words stood elsewhere before. With little of its context, or where
 * that closed over the passage, only if it is long and its words are all there, so that it was moved.
 */
function isPossible(passage: Sought, candidate: Candidate, all: readonly Candidate[], claims: Claims): boolean {
  const { stored, quote } = passage;
  const { place, share } = candidate;
  if (!place) return false;
  if (stored !== null && claims.deny(place, { start: stored, end: stored + quote.exact.length })) return false;
  return isItself(passage, candidate) || (share >= LEAST_SHARE && !isClosedOver(candidate, all));
}

function isItself({ quote }: Sought, { kept }: Candidate): boolean {
  return kept >= NEARLY_WHOLE && quote.exact.length >= LONG;
}

/** Whether the context stands elsewhere without the passage, and not quite beside this place. */
function isClosedOver({ sides, fit }: Candidate, all: readonly Candidate[]): boolean {
  return sides < 2 && all.some((other) => !other.place && other.sides > 0 && other.fit >= CLOSED * fit);
}

function choiceOf(ground: Ground, passage: Sought, candidate: Candidate, expected: Expectation | null): Choice | null {
  const isBetween = Boolean(expected?.between) && candidate.isExpected;
  if (expected?.between && !isBetween && candidate.wholeSides < 2 && !isItself(passage, candidate)) return null;
  const anchor = anchorAt(ground, passage, candidate, isBetween);
  if (!('start' in anchor)) return null;
  return { ...candidate, anchor, isBetween, isPredicted: expected !== null && predicts(expected, anchor.start) };
}

function isRival(other: Choice, best: Choice, all: readonly Candidate[]): boolean {
  // Taken out of its context, a passage is known by its words alone: any other place that holds them may be it.
  if (isClosedOver(best, all)) return other.kept >= NEARLY_WHOLE;
  if (best.isBetween && !other.isBetween) return false;
  return other.fit >= best.fit * (best.isPredicted ? RIVAL_OF_PREDICTED : RIVAL);
}

function isSure({ place, fit, wholeSides, isBetween, sides }: Choice, all: readonly Candidate[]): boolean {
  if (all.some((other) => other.place && other.place !== place && other.fit >= RIVAL * fit)) return false;
  return wholeSides === 2 || (isBetween && sides > 0);
}

function placeOf({ anchor: { start, end } }: Choice): Stretch {
  return { start, end };
}
