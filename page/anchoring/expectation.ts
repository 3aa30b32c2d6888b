import type { Stretch } from './describe.ts';

/** Where what kept its order around a passage says that it begins. UTF-16 offsets. */
export interface Expectation {
  /** If the text was shifted as it was there, it is between these; without any of it, where it stood before. */
  low: number;
  high: number;
  isFromNeighbours: boolean;
  /** Where it can be if there is something on both sides; else it was taken out or moved. */
  between: { from: number; to: number } | null;
}

/** A word that kept its order. */
export interface Landmark extends Stretch {
  /** How far it moved, in UTF-16 units; NaN where nobody told where it stood. */
  shift: number;
}

/** How far from where a neighbour predicts it a passage still is as expected: what is edited in between shifts it. UTF-16 units. */
const NEAR = 64;
/** So much may be set in between two neighbours; with more of it, one of them was moved elsewhere. UTF-16 units. */
const FAR = 1200;
/** Beyond what both neighbours predict: a block that was set in beside words that were taken out. UTF-16 units. */
const WITHIN = 300;
/** An edited neighbour may begin a word or two earlier or later than it did. UTF-16 units. */
const SLACK = 16;

/** @param stored where the passage began, UTF-16. */
export function expectationOf(
  stored: number,
  { before, behind }: { before: Landmark | null; behind: Landmark | null },
): Expectation {
  const shifts = [before, behind].flatMap((mark) => (mark && !Number.isNaN(mark.shift) ? [mark.shift] : []));
  if (shifts.length === 0) return { low: stored, high: stored, isFromNeighbours: false, between: null };
  const [low, high] = [stored + Math.min(...shifts), stored + Math.max(...shifts)];
  const between =
    before && behind && high - low <= FAR
      ? { from: Math.max(before.start, low - WITHIN), to: Math.min(behind.start, high + WITHIN) }
      : null;
  return { low, high, isFromNeighbours: true, between };
}

/** Whether a place that begins at `start` is where the neighbours expect the passage. */
export function expects({ low, high, isFromNeighbours, between }: Expectation, start: number): boolean {
  if (between) return start >= between.from - SLACK && start <= between.to + SLACK;
  return isFromNeighbours && Math.min(Math.abs(start - low), Math.abs(start - high)) <= NEAR;
}

/** The stretches, as first and last offset, in which a passage that is as expected begins. */
export function expectedStarts({ low, high }: Expectation): [number, number][] {
  return high - low <= FAR
    ? [[low, high]]
    : [
        [low, low],
        [high, high],
      ];
}
