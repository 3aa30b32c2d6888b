import type { Alignment, WordWindow } from './align-words.ts';
import { anchorAt } from './anchor-at-candidate.ts';
import { keepTogether } from './anchor-by-change.ts';
import { candidateIn } from './candidate.ts';
import type { Candidate, Ground } from './candidate.ts';
import type { Stretch } from './describe.ts';
import type { Row } from './pair-unique.ts';
import { weightOf } from './pattern.ts';
import type { RememberedPattern } from './remembered-text.ts';
import type { Anchor, Sought } from './sought.ts';
import type { TextChange } from './text-change.ts';
import { wordAt, wordFrom } from './words.ts';

/** Where so much of what a passage and its whole context tell stands together, that is its place. */
const WHOLE = 0.9;
/** Another place where this much of what stands around the passage's own does as well makes that doubtful. */
const RIVAL = 0.8;
/** Places that are compared for a passage, those with the most of its words in a row first. */
const MOST_COMPARED = 12;
/** What is four fifths as much alike has more of its words in a row than this, as a share. */
const LEAST_ROWS = 1 / 16;
/** Words that may have come in between a place and what stood around it. */
const MARGIN = 3;

/**
 * The anchor, or doubt: the passage may as well stand where its words are nobody else's, or was taken out where they are not.
 * What is taken from around it, or set in there, leaves a passage and its double alike; where few are marked, no other passage
 * denies the one of them.
 */
export function doubted(ground: Ground, passage: Sought, anchor: Anchor, change: TextChange): Anchor {
  if (!('start' in anchor)) return anchor;
  const rows = change.freeRowsOf(passage);
  if (rows.length === 0) return anchor;
  const pattern = change.patternOf(passage, Infinity);
  const starts = startsOfDoubles(pattern, rows);
  if (starts.length === 0) return anchor;
  const alignment = change.alignmentOf(pattern);
  const together = keepTogether(pattern, alignment) ? told(pattern, alignment) : 0;
  const isWhole = together >= WHOLE * weightOf(pattern, 0, pattern.count);
  // Whatever was set in between, unless that is a double.
  const rivals = isWhole ? starts.filter((start) => isWithin(alignment, start + pattern.from)) : starts;
  return rivals.length === 0 ? anchor : comparedWith(rivals, { ground, passage, pattern, anchor, change, together });
}

interface Doubt {
  ground: Ground;
  passage: Sought;
  /** With all of its context. */
  pattern: RememberedPattern;
  anchor: Anchor & Stretch;
  change: TextChange;
  /** How much of the pattern stands together where the anchor is. */
  together: number;
}

/** @param starts where the pattern may as well begin, as words. */
function comparedWith(starts: readonly number[], doubt: Doubt): Anchor {
  const { ground, passage, pattern, anchor, change, together } = doubt;
  const taken = { from: wordAt(ground.words, anchor.start), to: wordFrom(ground.words, anchor.end) };
  const own = candidateAround(ground, pattern, around(pattern, taken.from - pattern.from));
  const standing = Math.max(together, own ? told(pattern, own.alignment) : 0);
  const places = [{ start: anchor.start, end: anchor.end }];
  let isTakenOut = false;
  for (const start of starts) {
    const double = candidateAround(ground, pattern, windowBeside(taken, pattern, start));
    const tells = double ? told(pattern, double.alignment) : 0;
    if (!double || tells < RIVAL * standing) continue;
    // As much stands on its sides as on the anchor's: that much confidence, and its words decide.
    const place = anchorAt(ground, passage, { ...double, wholeSides: 2 });
    if (!('start' in place)) isTakenOut ||= tells >= standing;
    else if (!change.isTaken(pattern, place) && !places.some((other) => overlap(other, place))) {
      places.push({ start: place.start, end: place.end });
    }
  }
  return places.length === 1 && !isTakenOut ? anchor : { outcome: 'ambiguous', places };
}

/** How much the words that stand there tell. */
function told({ weights }: RememberedPattern, { standing }: Alignment): number {
  return standing.reduce((sum, share, index) => sum + share * (weights[index] as number), 0);
}

function candidateAround(ground: Ground, pattern: RememberedPattern, { from, to }: WordWindow): Candidate | null {
  return candidateIn(ground, pattern, { from: Math.max(0, from), to: Math.min(ground.words.count, to) });
}

function around({ count }: RememberedPattern, start: number): WordWindow {
  return { from: start - MARGIN, to: start + count + MARGIN };
}

/** Where the pattern may stand that begins there, on its side of what is taken. */
function windowBeside(taken: WordWindow, pattern: RememberedPattern, start: number): WordWindow {
  const { from, to } = around(pattern, start);
  const isBefore = start + pattern.from < taken.from;
  return isBefore ? { from, to: Math.min(to, taken.from) } : { from: Math.max(from, taken.to), to };
}

/** Whether a word of the text lies between those that stand for the pattern's first and last. */
function isWithin({ counterparts }: Alignment, word: number): boolean {
  const first = counterparts.find((place) => place !== -1) ?? Infinity;
  return word >= first && word <= (counterparts.findLast((place) => place !== -1) ?? -1);
}

/** Where the pattern would begin, as words, if it stood where enough of its words in a row stand for none. */
function startsOfDoubles(pattern: RememberedPattern, rows: readonly Row[]): number[] {
  const found = new Map<number, number>();
  for (const { word, place } of rows) {
    const start = place - (word - pattern.offset);
    found.set(start, (found.get(start) ?? 0) + 1);
  }
  const likely = [...found].filter(([, number]) => number >= LEAST_ROWS * pattern.count);
  return likely
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_COMPARED)
    .map(([start]) => start);
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
