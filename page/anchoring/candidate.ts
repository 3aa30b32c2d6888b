import { alignWords } from './align-words.ts';
import type { Alignment, WordWindow } from './align-words.ts';
import type { Stretch } from './describe.ts';
import { editedPlace } from './edited-place.ts';
import { weightOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { Words } from './words.ts';

/** A place where a quote may stand, reworded or not. */
export interface Candidate {
  /** Null where its context stands there but none of its words: it was taken out. */
  place: Stretch | null;
  /** How well quote and context fit, in letters found again. */
  fit: number;
  /** How much of what the quote's words tell stands there, 0 to 1. */
  kept: number;
  /** How many of the two sides stand beside the place, and how many of them nearly whole. */
  sides: number;
  wholeSides: number;
  /** Whether the neighbours expect it there. */
  isExpected: boolean;
  alignment: Alignment;
}

/** The text that passages are looked for in. */
export interface Ground {
  text: string;
  words: Words;
  /** Cells of alignment tables that may still be filled; what is asked beyond them is not found. */
  work: number;
}

/** A side stands there when this share of what it tells does. */
const SIDE_STANDS = 0.5;
const SIDE_STANDS_WHOLE = 0.9;

/** The best place in a window, before it is asked what the neighbours expect; null where nothing fits. */
export function candidateIn(ground: Ground, pattern: Pattern, window: WordWindow): Candidate | null {
  ground.work -= (window.to - window.from) * pattern.count;
  if (ground.work <= 0) return null;
  const alignment = alignWords(pattern, ground.words, window);
  return alignment.score <= 0 ? null : candidateAt(ground, pattern, alignment);
}

/** What an alignment makes of a passage. */
export function candidateAt({ text, words }: Ground, pattern: Pattern, alignment: Alignment): Candidate {
  const place = editedPlace(text, words, pattern, alignment);
  const shares = sharesOfSides(words, pattern, alignment, place);
  const kept = shareStanding(pattern, alignment, pattern.from, pattern.to);
  return {
    place,
    fit: alignment.score,
    kept,
    sides: countFrom(SIDE_STANDS, shares),
    wholeSides: countFrom(SIDE_STANDS_WHOLE, shares),
    isExpected: false,
    alignment,
  };
}

function countFrom(least: number, shares: readonly number[]): number {
  let count = 0;
  for (const share of shares) if (share >= least) count += 1;
  return count;
}

function sharesOfSides(words: Words, pattern: Pattern, alignment: Alignment, place: Stretch | null): number[] {
  // A passage that opened or ended its text, and does so now, has that side.
  const isFirst = place !== null && place.start <= (words.starts[0] ?? 0);
  const isLast = place !== null && place.end >= (words.ends[words.count - 1] ?? 0);
  return [
    pattern.from === 0 ? edgeShare(isFirst) : shareStanding(pattern, alignment, 0, pattern.from),
    pattern.to === pattern.count ? edgeShare(isLast) : shareStanding(pattern, alignment, pattern.to, pattern.count),
  ];
}

/** The edge of a text is a side that stands, but less telling than words. */
function edgeShare(isAtEdge: boolean): number {
  return isAtEdge ? SIDE_STANDS : 0;
}

/** How much of what the pattern's words `from` to `to` tell stands in the text. */
function shareStanding(pattern: Pattern, { standing }: Alignment, from: number, to: number): number {
  let share = 0;
  for (let index = from; index < to; index += 1) {
    share += (standing[index] as number) * (pattern.weights[index] as number);
  }
  return share / Math.max(1, weightOf(pattern, from, to));
}

/** The best first, each place once. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((one, other) => other.fit - one.fit)) {
    if (!kept.some((other) => overlap(other.place, candidate.place))) kept.push(candidate);
  }
  return kept;
}

/** Places where the words were taken out have nothing to tell them apart by; the best is enough. */
function overlap(one: Stretch | null, other: Stretch | null): boolean {
  if (!one || !other) return one === other;
  return one.start < other.end && other.start < one.end;
}
