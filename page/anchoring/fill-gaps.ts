import { alignWords } from './align-words.ts';
import { MOST_CELLS } from './alignment-table.ts';
import type { Ground } from './candidate.ts';
import type { Correspondence, Run } from './correspondence.ts';
import type { Steps } from '../text/slices.ts';
import { partOf } from './words.ts';

/** Words that a site may set in between two that stood one behind the other: a few boxes. */
export const MOST_INSERTED = 300;
/** Paired words at a gap's edges that are aligned with it, so that what replaced the words in it is found. */
const HOLD = 3;

/** Words of the old text that stand for none, and the words of the text among which they may be; ends exclusive. */
interface Gap {
  from: number;
  to: number;
  start: number;
  end: number;
  /** How many paired words on each side are aligned with it. */
  before: number;
  behind: number;
}

/**
 * Pairs what lies between two runs, or beside one, with what stands there now.
 * @param borders words of the old text with which something begins that did not stand behind the word before.
 */
export function* fillingGaps(ground: Ground, both: Correspondence, borders: ReadonlySet<number>): Steps<void> {
  const runs = both.runs();
  let last: Run | null = null;
  for (const [at, run] of runs.entries()) {
    yield;
    const next = runs[at + 1];
    const inner = next && gapBetween(run, next, borders);
    if (inner) fill(ground, both, inner);
    else fill(ground, both, gapBehind(both, run, next?.from ?? both.old.count, borders));
    if (!last || !gapBetween(last, run, borders)) fill(ground, both, gapBefore(both, run, last?.to ?? 0, borders));
    last = run;
  }
}

/** Null where the second does not stand behind the first as it did. */
function gapBetween(run: Run, next: Run, borders: ReadonlySet<number>): Gap | null {
  const { to: from } = run;
  const { from: to, place: end } = next;
  const start = run.place + lengthOf(run);
  for (let index = from; index <= to; index += 1) if (borders.has(index)) return null;
  if (end < start || end - start > to - from + MOST_INSERTED) return null;
  return { from, to, start, end, before: holdOf(run), behind: holdOf(next) };
}

function gapBehind({ owners }: Correspondence, run: Run, most: number, borders: ReadonlySet<number>): Gap {
  const { to: from } = run;
  const start = run.place + lengthOf(run);
  let to = from;
  while (to < most && !borders.has(to)) to += 1;
  let end = start;
  while (end < start + reachOf(to - from) && owners[end] === -1) end += 1;
  return { from, to, start, end, before: holdOf(run), behind: 0 };
}

function gapBefore(
  { owners, counterparts }: Correspondence,
  run: Run,
  least: number,
  borders: ReadonlySet<number>,
): Gap {
  const { from: to, place: end } = run;
  let from = to;
  while (from > least && counterparts[from - 1] === -1 && !borders.has(from)) from -= 1;
  let start = end;
  while (start > end - reachOf(to - from) && owners[start - 1] === -1) start -= 1;
  return { from, to, start, end, before: 0, behind: holdOf(run) };
}

function fill(ground: Ground, both: Correspondence, { from, to, start, end, before, behind }: Gap): void {
  if (to <= from || end <= start) return;
  if (before > 0) both.pairFrom(from, start, 1);
  if (behind > 0) both.pairFrom(to - 1, end - 1, -1);
  if (isFull(both.counterparts, from, to) || isFull(both.owners, start, end)) return;
  const first = from - before;
  const window = { from: start - before, to: end + behind };
  const cells = (to + behind - first) * (window.to - window.from);
  if (cells > MOST_CELLS || ground.work < cells) return;
  ground.work -= cells;
  const { counterparts, standing } = alignWords(partOf(both.old, first, to + behind), both.now, window);
  for (let index = from; index < to; index += 1) {
    const place = counterparts[index - first] as number;
    const share = standing[index - first] as number;
    if (share > 0 && place >= start && place < end && both.areFree(index, place)) both.pair(index, place, share);
  }
}

/** Whether all words from the one to the other (exclusive) stand for one. */
function isFull(partners: Int32Array, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (partners[index] === -1) return false;
  return true;
}

function lengthOf({ from, to }: Run): number {
  return to - from;
}

function holdOf(run: Run): number {
  return Math.min(HOLD, lengthOf(run));
}

/** How far on one side of a run words are looked for that stood there. */
function reachOf(words: number): number {
  return words + 8 + (words >> 1);
}
