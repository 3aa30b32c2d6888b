import { landmarkOf } from './neighbours.ts';
import type { Sought } from './sought.ts';

/** What is edited between two passages of one run shifts them by less. UTF-16 units. */
const SAME = 64;
/** What is set in or taken out between two runs that stay in their order seldom is more, there and back. UTF-16 units. */
const JUMP = 300;

interface Run {
  /** How far the last of them moved, in UTF-16 units. */
  shift: number;
  passages: Sought[];
}

/**
 * Passages found in place that jump away from those before them, and back again behind them. What is set in above a
 * passage shifts all behind it as well: such a run was moved, or stands at its double. Given in the order of stored positions.
 */
export function strayRuns(inOrder: readonly Sought[]): Sought[] {
  const runs = runsOf(inOrder);
  return runs
    .filter((run, index) => jumpsAwayAndBack(runs[index - 1], run, runs[index + 1]))
    .flatMap(({ passages }) => passages);
}

function runsOf(inOrder: readonly Sought[]): Run[] {
  const runs: Run[] = [];
  for (const passage of inOrder) {
    const landmark = landmarkOf(passage);
    if (!landmark) continue;
    const last = runs.at(-1);
    if (last && Math.abs(last.shift - landmark.shift) <= SAME) {
      last.passages.push(passage);
      last.shift = landmark.shift;
    } else runs.push({ shift: landmark.shift, passages: [passage] });
  }
  return runs;
}

function jumpsAwayAndBack(before: Run | undefined, run: Run, behind: Run | undefined): boolean {
  if (!before || !behind) return false;
  const [away, back] = [run.shift - before.shift, behind.shift - run.shift];
  return Math.min(Math.abs(away), Math.abs(back)) > JUMP && away > 0 !== back > 0;
}
