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
  return {
    start: firstIndex(ordered, (item) => item.end > start),
    end: firstIndex(ordered, (item) => item.start >= end),
  };
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

/** The first that passes, by halving; the list's length when none does. What passes must stand behind what does not. */
function firstIndex(items: readonly Stretch[], passes: (item: Stretch) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
