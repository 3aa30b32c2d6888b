import type { Id } from '../model/id.ts';
import type { Tag } from '../model/tag.ts';

/** A stretch of a text (UTF-16 offsets) or of a list (indexes); `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** A passage as far as counting needs it: UTF-16 offsets in the article's text, and what the passage does there. */
export interface TaggedStretch extends Stretch {
  id: Id;
  tags: readonly Tag[];
}

/**
 * Which items of a list share at least one position with the stretch, as a stretch of the list's indexes.
 * @param ordered stretches in order that do not overlap each other, such as the words of a text.
 */
export function touched(ordered: readonly Stretch[], { start, end }: Stretch): Stretch {
  if (start >= end) return { start: 0, end: 0 };
  const first = endingBehind(ordered, start);
  return { start: first, end: beginningFrom(ordered, end, first) };
}

/** How many positions the stretches cover together, each counted once. */
export function coveredLength(stretches: readonly Stretch[]): number {
  let length = 0;
  let covered = 0;
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    length += Math.max(0, end - Math.max(start, covered));
    covered = Math.max(covered, end);
  }
  return length;
}

/** The index of the first that ends behind an offset, by halving; the list's length where none does. */
function endingBehind(ordered: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first that begins at an offset or behind it; none before the `low`th does. */
function beginningFrom(ordered: readonly Stretch[], offset: number, low: number): number {
  let from = low;
  let high = ordered.length;
  while (from < high) {
    const middle = (from + high) >>> 1;
    if ((ordered[middle]?.start ?? Infinity) >= offset) high = middle;
    else from = middle + 1;
  }
  return from;
}
