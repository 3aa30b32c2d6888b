import { alignWords, MOST_CELLS } from './align-words.ts';
import type { Alignment, WordWindow } from './align-words.ts';
import { firstIndex } from './binary-search.ts';
import { windowsFromSeeds } from './candidate-windows.ts';
import type { Stretch } from './describe.ts';
import { editedPlace } from './edited-place.ts';
import { weightOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { Seed } from './seeds.ts';
import type { Words } from './words.ts';

/** Where the neighbours say that a passage begins: between two UTF-16 offsets. */
export interface Expectation {
  low: number;
  high: number;
  /** Whether any neighbour was found; if not, it is where the passage stood before. */
  isFromNeighbours: boolean;
}

/** A place where a quote may stand, reworded or not. */
export interface Candidate {
  /** Null where its context stands there but none of its words: it was taken out. */
  place: Stretch | null;
  /** How well quote and context fit, in letters found again. */
  fit: number;
  /** How much of what the quote's words tell stands there unchanged, 0 to 1. */
  kept: number;
  /** How many of the two sides stand beside the place, and how many of them nearly whole. */
  sides: number;
  wholeSides: number;
  /** Whether the neighbours expect it there. */
  isExpected: boolean;
  alignment: Alignment;
}

/** A word or two in favour of the place where the neighbours expect a passage. */
const AS_EXPECTED = 8;
/** How far from there it is still "there", and how far a passage is looked for. UTF-16 units. */
const NEAR = 64;
const FAR = 1200;
/** A side stands there when this share of what it tells does. */
const SIDE_STANDS = 0.5;
const SIDE_STANDS_WHOLE = 0.9;
/** A place with this share of all that the pattern tells is clearly the passage. */
const CLEAR = 0.7;

/** The text that passages are looked for in. */
export interface Ground {
  text: string;
  words: Words;
  /** Cells of alignment tables that may still be filled; what is asked beyond them is not found. */
  work: number;
}

/**
 * All places worth a comparison, the best first; no two overlap. Those that seeds speak for are looked at
 * first; wider windows only where none of them is clearly the passage.
 */
export function findEdited(
  ground: Ground,
  pattern: Pattern,
  seeds: readonly Seed[],
  copies: readonly number[],
  expected: Expectation | null,
): Candidate[] {
  const { single, joined } = windowsFromSeeds(seeds, pattern.count);
  const look = (windows: readonly WordWindow[]) => candidatesIn(ground, pattern, windows, expected);
  const likely = look(single);
  if (!likely.some((candidate) => isClear(candidate, pattern, expected))) {
    likely.push(...look([...joined, ...expectedWindows(ground.words, pattern, expected)]));
  }
  const others = copies.filter(
    (start) => !likely.some(({ place }) => place && start >= place.start && start < place.end),
  );
  return withoutOverlaps([...likely, ...look(others.map((start) => windowAt(ground.words, pattern, start)))]);
}

function candidatesIn(
  ground: Ground,
  pattern: Pattern,
  windows: readonly WordWindow[],
  expected: Expectation | null,
): Candidate[] {
  return windows.flatMap((wanted) => {
    const window = within(wanted, pattern.count, ground.words.count);
    ground.work -= (window.to - window.from) * pattern.count;
    const candidate = ground.work > 0 ? candidateIn(ground, pattern, window, expected) : null;
    return candidate && candidate.fit > 0 ? [candidate] : [];
  });
}

/** Both sides and most of all words stand there, and the neighbours do not say otherwise. */
function isClear(candidate: Candidate, pattern: Pattern, expected: Expectation | null): boolean {
  const { place, fit, sides, isExpected } = candidate;
  if (!place || sides < 2 || (expected?.isFromNeighbours && !isExpected)) return false;
  return fit >= CLEAR * weightOf(pattern, 0, pattern.count);
}

function expectedWindows(words: Words, pattern: Pattern, expected: Expectation | null): WordWindow[] {
  if (!expected) return [];
  const { low, high } = expected;
  const [first, last] = [wordAt(words, low), wordAt(words, high)];
  const margin = 20 + Math.min(60, pattern.count >> 2);
  const around = (one: number, other: number) => ({ from: one - margin, to: other + pattern.count + margin });
  return high - low <= FAR ? [around(first, last)] : [around(first, first), around(last, last)];
}

function windowAt(words: Words, pattern: Pattern, start: number): WordWindow {
  const word = wordAt(words, start);
  return { from: word - pattern.from - 8, to: word + pattern.count + 8 };
}

function wordAt(words: Words, offset: number): number {
  return firstIndex(words.count, (index) => (words.ends[index] as number) > offset);
}

/** Cut to the text, and to what may be compared. */
function within({ from, to }: WordWindow, count: number, total: number): WordWindow {
  const start = Math.max(0, from);
  return { from: start, to: Math.min(total, to, start + Math.floor(MOST_CELLS / Math.max(1, count))) };
}

function candidateIn(
  { text, words }: Ground,
  pattern: Pattern,
  window: WordWindow,
  expected: Expectation | null,
): Candidate {
  const alignment = alignWords(pattern, words, window);
  const place = editedPlace(text, words, pattern, alignment);
  const isExpected = place !== null && expected !== null && expects(expected, place.start);
  const fit = alignment.score + (isExpected ? AS_EXPECTED : 0);
  // A passage that opened or ended its text, and does so now, has that side.
  const isFirst = place !== null && place.start <= (words.starts[0] ?? 0);
  const isLast = place !== null && place.end >= (words.ends[words.count - 1] ?? 0);
  const shares = [
    pattern.from === 0 ? edgeShare(isFirst) : shareStanding(pattern, alignment, 0, pattern.from),
    pattern.to === pattern.count ? edgeShare(isLast) : shareStanding(pattern, alignment, pattern.to, pattern.count),
  ];
  const kept = shareStanding(pattern, alignment, pattern.from, pattern.to);
  const standing = (least: number): number => shares.filter((share) => share >= least).length;
  const [sides, wholeSides] = [standing(SIDE_STANDS), standing(SIDE_STANDS_WHOLE)];
  return { place, fit, kept, sides, wholeSides, isExpected, alignment };
}

/** The edge of a text is a side that stands, but less telling than words. */
function edgeShare(isAtEdge: boolean): number {
  return isAtEdge ? SIDE_STANDS : 0;
}

function expects({ low, high, isFromNeighbours }: Expectation, start: number): boolean {
  return isFromNeighbours && Math.min(Math.abs(start - low), Math.abs(start - high)) <= NEAR;
}

/** How much of what the pattern's words `from` to `to` tell stands in the text. */
function shareStanding(pattern: Pattern, { isSame }: Alignment, from: number, to: number): number {
  let same = 0;
  for (let index = from; index < to; index += 1) {
    if (isSame[index]) same += pattern.weights[index] as number;
  }
  return same / Math.max(1, weightOf(pattern, from, to));
}

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
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
