import type { Alignment } from './align-words.ts';
import { isConfident } from './confidence.ts';
import { compareCopies } from './exact-copies.ts';
import { findEdited } from './find-edited.ts';
import type { Candidate, Expectation, Ground } from './find-edited.ts';
import type { Stretch } from './describe.ts';
import { lettersOf } from './fold-typography.ts';
import { patternOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { Seeds } from './seeds.ts';
import { similarity } from './similarity.ts';
import { foundAt } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

const GONE: Anchor = { outcome: 'gone' };
/** Exact copies that are compared with reworded places, those with the most context first. */
const MOST_COPIES = 6;
/** Punctuation that may stand at the edge of a passage, UTF-16 units. */
const MOST_MARKS = 3;
/** A second place this much as good as the first makes both doubtful. */
const AS_GOOD = 0.97;

/** A gap of this many words that holds a block's border is a block that was set in. */
const BLOCK_WORDS = 4;

/** Gives every passage that is not found yet its anchor. Takes all passages, in the order of stored positions. */
export function anchorReworded(text: string, inOrder: readonly Sought[]): void {
  const ground = { text, words: wordsOf(text) };
  const patterns = new Map(
    inOrder.filter(({ anchor }) => !anchor).map((passage) => [passage, patternOf(passage.quote)]),
  );
  const seeds = new Seeds(ground.words, patterns.values());
  const following = nextFound(inOrder);
  let before: Sought | null = null;
  inOrder.forEach((passage, index) => {
    const pattern = patterns.get(passage);
    if (pattern) {
      const expected = expectation(passage, before, following[index] ?? null);
      passage.anchor = anchorByWords(ground, passage, pattern, seeds, expected);
    }
    if (placeOf(passage) !== null) before = passage;
  });
}

/** For each passage the next behind it that is found. */
function nextFound(inOrder: readonly Sought[]): (Sought | null)[] {
  let next: Sought | null = null;
  return inOrder
    .toReversed()
    .map((passage) => {
      const following = next;
      if (placeOf(passage) !== null) next = passage;
      return following;
    })
    .toReversed();
}

function placeOf({ anchor, stored }: Sought): number | null {
  return stored !== null && anchor && 'start' in anchor ? anchor.start : null;
}

function shiftOf(passage: Sought | null): number[] {
  const place = passage && placeOf(passage);
  return passage && place !== null ? [place - (passage.stored ?? 0)] : [];
}

function expectation({ stored }: Sought, before: Sought | null, after: Sought | null): Expectation | null {
  if (stored === null) return null;
  const shifts = [...shiftOf(before), ...shiftOf(after)];
  const isFromNeighbours = shifts.length > 0;
  if (!isFromNeighbours) shifts.push(0);
  return { low: stored + Math.min(...shifts), high: stored + Math.max(...shifts), isFromNeighbours };
}

function anchorByWords(
  ground: Ground,
  passage: Sought,
  pattern: Pattern,
  seeds: Seeds,
  expected: Expectation | null,
): Anchor {
  const { quote } = passage;
  const copies = compareCopies(ground.text, quote, passage.copies.starts).slice(0, MOST_COPIES);
  const starts = copies.map(({ start }) => start);
  const candidates = findEdited(ground, pattern, seeds.of(pattern), starts, expected);
  const best = candidates[0];
  if (!best?.place) return GONE;
  const found = candidates
    .filter(({ fit }) => fit >= AS_GOOD * best.fit)
    .map((candidate) => anchorOf(ground, passage, candidate));
  const [first, ...others] = found.filter((anchor) => 'start' in anchor);
  if (!first || found[0] !== first) return GONE;
  return others.length === 0 ? first : { outcome: 'ambiguous', places: [first, ...others].map(stretchOf) };
}

function stretchOf({ start, end }: Stretch): Stretch {
  return { start, end };
}

function anchorOf({ text, words }: Ground, passage: Sought, candidate: Candidate): Anchor {
  const { place } = candidate;
  if (!place) return GONE;
  const letters = lettersOf(passage.quote.exact);
  const within = passage.copies.starts.filter((start) => isWithin(start, place));
  const copy = compareCopies(text, passage.quote, within).at(0);
  const score = copy
    ? 1
    : similarity(letters, lettersOf(withoutBlocksBetween(text, words, candidate.alignment, place)));
  if (!isConfident({ ...candidate, score, letters: letters.length })) return GONE;
  return copy ? foundAt(passage, copy.start) : { outcome: 'edited', score, ...place };
}

/** Whether a copy begins there; punctuation at its edge may have been taken for the context's. */
function isWithin(start: number, place: Stretch): boolean {
  return start >= place.start - MOST_MARKS && start < place.end;
}

/** The place's words without blocks that were set in between its words: a box is no rewording. */
function withoutBlocksBetween(text: string, words: Words, { counterparts }: Alignment, place: Stretch): string {
  let kept = '';
  let from = place.start;
  let last = -1;
  for (const word of counterparts) {
    if (word === -1) continue;
    const [gapStart, gapEnd] = [words.ends[last] ?? 0, words.starts[word] as number];
    if (
      last !== -1 &&
      gapStart > from &&
      gapEnd < place.end &&
      word - last > BLOCK_WORDS &&
      text.slice(gapStart, gapEnd).includes('\n')
    ) {
      kept += `${text.slice(from, gapStart)} `;
      from = gapEnd;
    }
    last = word;
  }
  return kept + text.slice(from, place.end);
}
