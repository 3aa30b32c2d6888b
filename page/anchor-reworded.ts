import { contextAt } from './anchor-context.ts';
import { choosePlace, likeness } from './choose-place.ts';
import { LEAST_SCORE } from './confidence.ts';
import { compareCopies } from './exact-copies.ts';
import { findEdited } from './find-edited.ts';
import type { Expectation, Ground } from './find-edited.ts';
import { lettersOf } from './fold-typography.ts';
import { expectationOf, isLandmark, nextFound } from './neighbours.ts';
import { patternOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { Seeds } from './seeds.ts';
import { foundAt, GONE, NO_COPIES } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';
import { wordsOf } from './words.ts';

/** Exact copies that are compared with reworded places, those with the most context first. */
const MOST_COPIES = 6;
/** Of a quote longer than both together, only its head and its tail are looked for. UTF-16 units. */
const END_LENGTH = 1200;
/** A place this many times as long as its quote is not that passage any more. */
const MOST_GROWTH = 3;
/** Cells of alignment tables in all: a few seconds. Only selectors made to keep us busy need more. */
const MOST_WORK = 2e8;

/** A passage, or the head or tail of a long one. */
interface Part {
  passage: Sought;
  pattern: Pattern;
}

/** Gives every passage that is not found yet its anchor. Takes all passages, in the order of stored positions. */
export function anchorReworded(text: string, inOrder: readonly Sought[]): void {
  const ground: Ground = { text, words: wordsOf(text), work: MOST_WORK };
  const parts = new Map(inOrder.filter(({ anchor }) => !anchor).map((passage) => [passage, partsOf(text, passage)]));
  const patterns = [...parts.values()].flat().map(({ pattern }) => pattern);
  const seeds = new Seeds(ground.words, patterns);
  const following = nextFound(inOrder);
  let before: Sought | null = null;
  inOrder.forEach((passage, index) => {
    const neighbours = [before, following[index] ?? null];
    const own = parts.get(passage);
    if (own) {
      passage.anchor =
        predictedCopy(text, passage, expectationOf(passage, neighbours)) ??
        joined(
          text,
          passage,
          own.map((part) => anchorPart(ground, part, seeds, expectationOf(part.passage, neighbours))),
        );
    }
    if (isLandmark(passage)) before = passage;
  });
}

/** An exact copy just where a neighbour predicts it, with all that is known of one side. */
function predictedCopy(text: string, passage: Sought, expected: Expectation | null): Anchor | null {
  if (!expected?.isFromNeighbours) return null;
  const start = [expected.low, expected.high].find((place) => {
    if (!text.startsWith(passage.quote.exact, place)) return false;
    return contextAt(text, passage.quote, place, place + passage.quote.exact.length).hasWholeSide;
  });
  return start === undefined ? null : foundAt(passage, start);
}

function partsOf(text: string, passage: Sought): Part[] {
  const { exact, prefix, suffix } = passage.quote;
  if (exact.length > MOST_GROWTH * text.length) return [];
  if (exact.length <= 2 * END_LENGTH) return [{ passage, pattern: patternOf(passage.quote) }];
  const [head, tail] = [exact.slice(0, END_LENGTH), exact.slice(-END_LENGTH)];
  return [
    partOf(passage, 0, head, prefix, exact.slice(END_LENGTH, 2 * END_LENGTH)),
    partOf(passage, exact.length - END_LENGTH, tail, exact.slice(-2 * END_LENGTH, -END_LENGTH), suffix),
  ];
}

function partOf({ quote, stored }: Sought, offset: number, exact: string, prefix: string, suffix: string): Part {
  const part = { ...quote, exact, prefix, suffix };
  const passage = { quote: part, stored: stored === null ? null : stored + offset, copies: NO_COPIES, anchor: null };
  return { passage, pattern: patternOf(part) };
}

function anchorPart(ground: Ground, { passage, pattern }: Part, seeds: Seeds, expected: Expectation | null): Anchor {
  const copies = compareCopies(ground.text, passage.quote, passage.copies.starts).slice(0, MOST_COPIES);
  const starts = copies.map(({ start }) => start);
  return choosePlace(ground, passage, findEdited(ground, pattern, seeds.of(pattern), starts, expected));
}

/** A long passage from its head to its tail. */
function joined(text: string, { quote }: Sought, [head, tail]: readonly Anchor[]): Anchor {
  if (!head) return GONE;
  if (!tail) return head;
  if (!('start' in head) || !('start' in tail) || tail.end <= head.start) return GONE;
  const [start, end] = [head.start, tail.end];
  if (end - start > MOST_GROWTH * quote.exact.length) return GONE;
  const score = likeness(lettersOf(quote.exact), text.slice(start, end));
  return score < LEAST_SCORE ? GONE : { outcome: 'edited', score, start, end };
}
