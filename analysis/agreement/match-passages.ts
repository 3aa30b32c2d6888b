import type { Stretch } from '../stretch.ts';

const LEAST_OVERLAP = 0.5;

/**
 * Pairs of passages that overlap by half or more, each passage in one pair at most, the closest first. The overlap is the
 * number of positions that both hold, divided by the number of those that either holds (Jaccard).
 */
export function matchPassages<One extends Stretch, Other extends Stretch>(
  ones: readonly One[],
  others: readonly Other[],
): [One, Other][] {
  const near = overlapping(ones, others).filter(({ overlap }) => overlap >= LEAST_OVERLAP);
  const [taken, met] = [new Set<One>(), new Set<Other>()];
  const pairs: [One, Other][] = [];
  for (const { one, other } of near.toSorted((first, second) => second.overlap - first.overlap)) {
    if (taken.has(one) || met.has(other)) continue;
    taken.add(one);
    met.add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

/** All pairs that share a position, with their overlap; in one sweep, so that a long text with many passages costs little. */
function overlapping<One extends Stretch, Other extends Stretch>(ones: readonly One[], others: readonly Other[]) {
  const byStart = others.toSorted((one, other) => one.start - other.start);
  const longest = Math.max(0, ...byStart.map(({ start, end }) => end - start));
  return ones.flatMap((one) => {
    const pairs: { one: One; other: Other; overlap: number }[] = [];
    for (let index = firstFrom(byStart, one.start - longest); index < byStart.length; index += 1) {
      const other = byStart[index];
      if (!other || other.start >= one.end) break;
      const overlap = overlapOf(one, other);
      if (overlap > 0) pairs.push({ one, other, overlap });
    }
    return pairs;
  });
}

function firstFrom(byStart: readonly Stretch[], start: number): number {
  let [low, high] = [0, byStart.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((byStart[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Jaccard overlap of two stretches, 0 to 1. */
export function overlapOf(one: Stretch, other: Stretch): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (one.end - one.start + other.end - other.start - shared);
}
