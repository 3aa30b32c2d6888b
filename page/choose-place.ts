import { anchorAt } from './anchor-at-candidate.ts';
import type { Claims } from './claims.ts';
import type { Stretch } from './describe.ts';
import type { Candidate, Ground } from './candidate.ts';
import type { Expectation } from './neighbours.ts';
import { GONE } from './sought.ts';
import type { Anchor, Sought, Verdict } from './sought.ts';

/** Another place this much as good as the best makes both doubtful. */
const AS_GOOD = 0.97;
/** So much worse a place may fit between its neighbours and still be believed: what is set in there parts it from its context. */
const EXPECTED = 16;
/** A place is sure only where no other is this much as good. */
const RIVAL = 0.75;
/** Where the context closed over a passage that fits this much as well, no place with less than both sides is it. */
const CLOSED = 0.75;
/** With so much of what its words tell unchanged, a passage of so many units is itself, wherever it stands. */
const NEARLY_WHOLE = 0.9;
/** The same where a side of its context stands beside it. */
const MOSTLY_WHOLE = 0.75;
const LONG = 40;

/** What other passages say of the place of one. */
export interface Surroundings {
  expected: Expectation | null;
  claims: Claims;
}

interface Choice {
  anchor: Anchor;
  candidate: Candidate;
}

/**
 * What the places speak for; they are given the best first. Where passages on both sides say where this one
 * stands, it is there if it can be; elsewhere only as it was. Of two places in either, the better one is the
 * passage or none is: a worse one is another passage.
 */
export function choosePlace(
  ground: Ground,
  passage: Sought,
  all: readonly Candidate[],
  { expected, claims }: Surroundings,
): Verdict {
  const isBetween = (candidate: Candidate): boolean => Boolean(expected?.between) && candidate.isExpected;
  const possible = all.filter((candidate) => isPossible(passage, candidate, all, claims));
  const here = bestOf(ground, passage, possible.filter(isBetween), true);
  const others = possible.filter((candidate) => !isBetween(candidate));
  const elsewhere = bestOf(
    ground,
    passage,
    expected?.between ? others.filter((candidate) => isAsItWas(passage, candidate)) : others,
    false,
  );
  if (here && elsewhere && here.candidate.fit + EXPECTED < elsewhere.candidate.fit) return doubt(here, elsewhere);
  const choice = here ?? elsewhere;
  return choice
    ? { anchor: choice.anchor, isSure: isSure(choice, all, choice === here) }
    : { anchor: GONE, isSure: false };
}

/**
 * Whether a place may be the passage: not if its words stood elsewhere before, and where the context closed over
 * the passage only if it is long and its words are all there, so that it was moved.
 */
function isPossible(
  { stored, quote }: Sought,
  { place, sides, kept, fit }: Candidate,
  all: readonly Candidate[],
  claims: Claims,
): boolean {
  if (!place) return false;
  if (stored !== null && claims.deny(place, { start: stored, end: stored + quote.exact.length })) return false;
  if (sides === 2 || (kept >= NEARLY_WHOLE && quote.exact.length >= LONG)) return true;
  return !all.some((other) => !other.place && other.sides === 2 && other.fit >= CLOSED * fit);
}

/** With its context, or long enough to be known by its words. */
function isAsItWas({ quote }: Sought, { sides, wholeSides, kept }: Candidate): boolean {
  if (wholeSides === 2) return true;
  return quote.exact.length >= LONG && kept >= (sides > 0 ? MOSTLY_WHOLE : NEARLY_WHOLE);
}

function isSure({ anchor, candidate }: Choice, all: readonly Candidate[], isHere: boolean): boolean {
  if (anchor.outcome === 'ambiguous') return false;
  if (all.some((other) => other !== candidate && other.place && other.fit >= RIVAL * candidate.fit)) return false;
  return candidate.wholeSides === 2 || (isHere && candidate.sides > 0);
}

function bestOf(ground: Ground, passage: Sought, candidates: readonly Candidate[], isBetween: boolean): Choice | null {
  const [candidate] = candidates;
  if (!candidate) return null;
  const [best, ...others] = candidates
    .filter(({ fit }) => fit >= AS_GOOD * candidate.fit)
    .map((each) => anchorAt(ground, passage, each, isBetween));
  if (!best || !('start' in best)) return null;
  const asGood = others.filter((anchor) => 'start' in anchor);
  const anchor: Anchor =
    asGood.length === 0 ? best : { outcome: 'ambiguous', places: [best, ...asGood].map(stretchOf) };
  return { anchor, candidate };
}

function doubt(...choices: readonly Choice[]): Verdict {
  return { anchor: { outcome: 'ambiguous', places: choices.flatMap(({ anchor }) => placesOf(anchor)) }, isSure: false };
}

function placesOf(anchor: Anchor): Stretch[] {
  if (anchor.outcome === 'ambiguous') return anchor.places;
  return 'start' in anchor ? [stretchOf(anchor)] : [];
}

function stretchOf({ start, end }: Stretch): Stretch {
  return { start, end };
}
