import type { Stretch } from './describe.ts';
import type { Sought } from './sought.ts';

/** Where the neighbours of a passage say that it begins. UTF-16 offsets. */
export interface Expectation {
  /** If the text was shifted as it was at the neighbours, it is between these; without any, where it stood before. */
  low: number;
  high: number;
  isFromNeighbours: boolean;
  /** Those on both sides, if they still stand one behind the other: between them it must be, or it was taken out or moved. */
  between: { from: number; to: number } | null;
}

/** A passage whose surroundings moved as it did. */
export interface Landmark extends Stretch {
  /** How far, in UTF-16 units. */
  shift: number;
}

/** How far from where a neighbour predicts it a passage still is as expected: what is edited in between shifts it. UTF-16 units. */
const NEAR = 64;
/** So much may be set in between two neighbours; with more of it, one of them was moved elsewhere. UTF-16 units. */
const FAR = 1200;
/** Beyond what both neighbours predict: a block that was set in beside words that were taken out. UTF-16 units. */
const WITHIN = 300;
/**
 * So many landmarks on each side have a say: passages that were marked on different days have stored positions that
 * differ by what was edited in between, so the nearest one may tell of another text than this one stood in.
 */
export const COMPANY = 3;
/** An edited neighbour may begin a word or two earlier or later than it did. UTF-16 units. */
const SLACK = 16;
/** An edited passage that grew or shrank by more says too little about where the words around it are. UTF-16 units. */
const SAME_LENGTH = 16;

/** What a passage that is found beyond doubt tells of its surroundings; null for all others. */
export function landmarkOf({ verdict, stored, quote }: Sought): Landmark | null {
  if (stored === null || !verdict?.isSure || !('start' in verdict.anchor)) return null;
  const { start, end } = verdict.anchor;
  if (Math.abs(end - start - quote.exact.length) > SAME_LENGTH) return null;
  return { start, end, shift: start - stored };
}

/** The landmarks before and behind a passage, the nearest first, a few of each. */
export interface Neighbours {
  before: readonly Landmark[];
  behind: readonly Landmark[];
}

/**
 * Goes through passages, given in the order of stored positions, with the landmarks around each: those behind
 * as they were at the beginning, those before as `visit` has made them.
 */
export function forEachBetween(
  inOrder: readonly Sought[],
  visit: (passage: Sought, neighbours: Neighbours) => void,
): void {
  const behind = nextLandmarks(inOrder);
  let before: readonly Landmark[] = [];
  inOrder.forEach((passage, index) => {
    visit(passage, { before, behind: behind[index] ?? [] });
    before = withNearest(landmarkOf(passage), before);
  });
}

function nextLandmarks(inOrder: readonly Sought[]): (readonly Landmark[])[] {
  let next: readonly Landmark[] = [];
  return inOrder
    .toReversed()
    .map((passage) => {
      const following = next;
      next = withNearest(landmarkOf(passage), next);
      return following;
    })
    .toReversed();
}

function withNearest(nearest: Landmark | null, others: readonly Landmark[]): readonly Landmark[] {
  return nearest ? [nearest, ...others.slice(0, COMPANY - 1)] : others;
}

/** Where a passage should stand, by the landmarks before and behind it. */
export function expectationOf({ stored }: Sought, { before, behind }: Neighbours): Expectation | null {
  if (stored === null) return null;
  const shifts = [before[0], behind[0]].flatMap((neighbour) => (neighbour ? [neighbour.shift] : []));
  if (shifts.length === 0) return { low: stored, high: stored, isFromNeighbours: false, between: null };
  const [low, high] = [stored + Math.min(...shifts), stored + Math.max(...shifts)];
  return { low, high, isFromNeighbours: true, between: placesBetween(stored, { before, behind }) };
}

/** Null where there is none on one side, or the nearest ones do not stand one behind the other any more. */
function placesBetween(stored: number, { before, behind }: Neighbours): Expectation['between'] {
  const [last, next] = [before[0], behind[0]];
  if (!last || !next || last.start > next.start || Math.abs(last.shift - next.shift) > FAR) return null;
  const isOfThem = ({ shift }: Landmark): boolean =>
    Math.abs(shift - last.shift) <= FAR && Math.abs(shift - next.shift) <= FAR;
  const [ahead, after] = [before.filter(isOfThem), behind.filter(isOfThem)];
  const shifts = [...ahead, ...after].map(({ shift }) => shift);
  return {
    from: Math.max(Math.min(...ahead.map(({ start }) => start)), stored + Math.min(...shifts) - WITHIN),
    to: Math.min(Math.max(...after.map(({ start }) => start)), stored + Math.max(...shifts) + WITHIN),
  };
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

/** Whether a place begins just where the text before or behind it says. */
export function predicts({ low, high, isFromNeighbours }: Expectation, start: number): boolean {
  return isFromNeighbours && Math.min(Math.abs(start - low), Math.abs(start - high)) <= SLACK;
}
