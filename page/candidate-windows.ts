import type { WordWindow } from './align-words.ts';
import type { Seed } from './seeds.ts';

/** The places that most seeds speak for; a passage that really stands elsewhere is nearly always the first. */
const MOST_CANDIDATES = 3;
/** Words that a site may set into the middle of a passage: a few boxes. */
const MOST_INSERTED = 300;

/** With a smaller share of the strongest one's votes a place is no rival: comparing it as well changed nothing but the time. */
const WEAK = 0.5;
/** A single pair of words may stand anywhere. */
const FEWEST_VOTES = 1;

interface Diagonal {
  /** The least and the largest `place - at` of its seeds. */
  low: number;
  high: number;
  votes: number;
  /** The first and the last word of the pattern that its seeds hold. */
  firstAt: number;
  lastAt: number;
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
    best.filter((other) => goesOn(one, other)).map((other) => ({ low: one.low, high: other.high })),
  );
  const windowOf = ({ low, high }: Pick<Diagonal, 'low' | 'high'>): WordWindow => {
    return { from: low - margin, to: high + count + margin };
  };
  return { single: best.map(windowOf), joined: joined.map(windowOf) };
}

/** Whether the second holds what comes in the pattern after the first: something may have been set in between. */
function goesOn(one: Diagonal, other: Diagonal): boolean {
  const isNear = other.low > one.high && other.low - one.high <= MOST_INSERTED;
  return isNear && other.firstAt >= one.lastAt && Math.min(one.votes, other.votes) >= FEWEST_VOTES;
}

/** Seeds of about the same beginning, which insertions and deletions shift a little. */
function diagonalsOf(seeds: readonly Seed[], tolerance: number): Diagonal[] {
  const diagonals: Diagonal[] = [];
  for (const { at, place } of seeds.toSorted((one, other) => one.place - one.at - (other.place - other.at))) {
    const diagonal = place - at;
    const last = diagonals.at(-1);
    if (last && diagonal - last.low <= tolerance) {
      last.high = diagonal;
      last.votes += 1;
      last.firstAt = Math.min(last.firstAt, at);
      last.lastAt = Math.max(last.lastAt, at);
    } else diagonals.push({ low: diagonal, high: diagonal, votes: 1, firstAt: at, lastAt: at });
  }
  return diagonals;
}

function strongest(diagonals: readonly Diagonal[]): Diagonal[] {
  const best = diagonals.toSorted((one, other) => other.votes - one.votes).slice(0, MOST_CANDIDATES);
  return best.filter(({ votes }) => votes >= WEAK * (best[0]?.votes ?? 0));
}
