import type { WordWindow } from './align-words.ts';
import type { Seed } from './seeds.ts';

/** The places that most seeds speak for; a passage that really stands elsewhere is nearly always the first. */
const MOST_CANDIDATES = 4;
/** Words that a site may set into the middle of a passage: a few boxes. */
const MOST_INSERTED = 300;

interface Diagonal {
  /** The least and the largest `place - at` of its seeds. */
  low: number;
  high: number;
  votes: number;
}

export interface SeedWindows {
  /** The likeliest first. */
  single: WordWindow[];
  /** Two of them with what stands in between, since something may have been set in there. */
  joined: WordWindow[];
}

/** Where in the text a pattern of `count` words may stand: each seed votes for the place that it would begin at. */
export function windowsFromSeeds(seeds: readonly Seed[], count: number): SeedWindows {
  const margin = 8 + (count >> 2);
  const best = strongest(diagonalsOf(seeds, margin >> 1));
  const joined = best.flatMap((one) =>
    best
      .filter((other) => other.low > one.high && other.low - one.high <= MOST_INSERTED)
      .map((other) => ({ low: one.low, high: other.high })),
  );
  const windowOf = ({ low, high }: Pick<Diagonal, 'low' | 'high'>): WordWindow => {
    return { from: low - margin, to: high + count + margin };
  };
  return { single: best.map(windowOf), joined: joined.map(windowOf) };
}

/** Seeds of about the same beginning, which insertions and deletions shift a little. */
function diagonalsOf(seeds: readonly Seed[], tolerance: number): Diagonal[] {
  const diagonals: Diagonal[] = [];
  for (const diagonal of seeds.map(({ at, place }) => place - at).toSorted((one, other) => one - other)) {
    const last = diagonals.at(-1);
    if (last && diagonal - last.low <= tolerance) {
      last.high = diagonal;
      last.votes += 1;
    } else diagonals.push({ low: diagonal, high: diagonal, votes: 1 });
  }
  return diagonals;
}

function strongest(diagonals: readonly Diagonal[]): Diagonal[] {
  return diagonals.toSorted((one, other) => other.votes - one.votes).slice(0, MOST_CANDIDATES);
}
