import { noCounts, type Counts } from './in-page/counts.ts';
import type { PeerResult } from './in-page/bench-page.ts';

/** One engine on one page. Rates are fractions; docs/benchmarks.md tells of what. */
export interface Row {
  readonly peer: string;
  readonly page: string;
  readonly kind: string;
  readonly variant: string;
  /** How many passages were asked for; `passages` is how many the page had, or the engine came to in time. */
  readonly n: number;
  readonly passages: number;
  readonly accuracy: number;
  readonly recall: number;
  readonly wrong: number;
  readonly missed: number;
  readonly orphans_anchored: number;
  readonly cpu_ms: number;
  readonly timed_out: boolean;
}

/** An engine's result with where it was reached, before it becomes fractions. */
export interface Measurement extends Pick<Row, 'page' | 'kind' | 'variant' | 'n'> {
  readonly result: PeerResult;
}

export function rowOf({ result, ...where }: Measurement): Row {
  const { peer, milliseconds, timedOut, n: passages } = result;
  return { peer, ...where, passages, ...ratesOf(result), cpu_ms: milliseconds, timed_out: timedOut };
}

export type Rates = Pick<Row, 'accuracy' | 'recall' | 'wrong' | 'missed' | 'orphans_anchored'>;

/** A fraction of nothing is 1 where more is better and 0 where less is. */
export function ratesOf(counts: Counts): Rates {
  return {
    accuracy: fraction(counts.right, counts.scored, 1),
    recall: fraction(counts.presentRight, counts.present, 1),
    wrong: fraction(counts.wrong, counts.scored, 0),
    missed: fraction(counts.missed, counts.scored, 0),
    orphans_anchored: fraction(counts.deletedAnchored, counts.deleted, 0),
  };
}

/** The counts of several measurements together. */
export function totalOf(results: readonly Counts[]): Counts {
  const total = noCounts();
  for (const result of results) for (const name of Object.keys(total) as (keyof Counts)[]) total[name] += result[name];
  return total;
}

function fraction(part: number, whole: number, ofNothing: number): number {
  return whole === 0 ? ofNothing : part / whole;
}
