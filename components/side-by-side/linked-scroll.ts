/** Where two columns tell one thing: heights in each column's content, in CSS pixels. */
export interface TiedPoint {
  from: number;
  to: number;
}

/**
 * Where one column stands when another is at a height: at a fact that both tell, at that fact; between two, in between.
 * @param tied in one order, see {@link inOneOrder}.
 * @param ends of both columns' contents, which are tied as their beginnings are.
 */
export function scrollAlong(tied: readonly TiedPoint[], ends: TiedPoint, at: number): number {
  const points = [{ from: 0, to: 0 }, ...tied, ends];
  const after = points.findIndex(({ from }) => from > at);
  if (after === -1) return ends.to;
  const [before, next] = [points[after - 1], points[after]];
  if (!before || !next) return 0;
  return before.to + ((at - before.from) / (next.from - before.from)) * (next.to - before.to);
}

/**
 * The longest part of the points that runs down in both columns (longest increasing subsequence). Facts that the columns
 * tell in opposite order would make the text jump back and forth.
 */
export function inOneOrder(tied: readonly TiedPoint[]): TiedPoint[] {
  const sorted = tied.toSorted((one, other) => one.from - other.from || one.to - other.to);
  const chains: TiedPoint[][] = [];
  for (const [index, point] of sorted.entries()) {
    const before = chains.filter((_, other) => {
      const last = sorted[other];
      return last !== undefined && last.from < point.from && last.to < point.to;
    });
    chains[index] = [...longest(before), point];
  }
  return longest(chains);
}

function longest(chains: readonly TiedPoint[][]): TiedPoint[] {
  let best: TiedPoint[] = [];
  for (const chain of chains) if (chain.length > best.length) best = chain;
  return best;
}
