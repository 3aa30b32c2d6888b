/** Offsets in one and the same text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

const LEAST_OVERLAP = 0.5;

/**
 * Pairs of passages that overlap by half or more, each passage in one pair at most, the closest first. The overlap
 * is the number of characters that both hold, divided by the number of those that either holds.
 */
export function matchPassages<Found extends Span, Wanted extends Span>(
  found: readonly Found[],
  wanted: readonly Wanted[],
): [Found, Wanted][] {
  const candidates = found.flatMap((one) => wanted.map((other) => ({ one, other, overlap: overlapOf(one, other) })));
  const near = candidates.filter(({ overlap }) => overlap >= LEAST_OVERLAP);
  const [taken, met] = [new Set<Found>(), new Set<Wanted>()];
  const pairs: [Found, Wanted][] = [];
  for (const { one, other } of near.toSorted((first, second) => second.overlap - first.overlap)) {
    if (taken.has(one) || met.has(other)) continue;
    taken.add(one);
    met.add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

function overlapOf(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (one.end - one.start + other.end - other.start - shared);
}
