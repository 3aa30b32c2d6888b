import * as z from 'zod/mini';
import type { Timestamp } from './timestamp.ts';

/**
 * Where a file stands among those that its author gave away of one thing: each has a larger number than the one before, whatever
 * the clock said. It is the time where that is larger, so that an author who restored an older backup goes on behind their last file.
 */
export const Sequence = z.int().check(z.nonnegative());
export type Sequence = z.infer<typeof Sequence>;

/** A file from before they were numbered, or none, stands at its date. */
export function nextSequence(last: { sequence?: Sequence | undefined; at?: Timestamp | undefined }, now: Timestamp) {
  return Math.max(now, (last.sequence ?? last.at ?? -1) + 1);
}

/** By as much, in milliseconds, two clocks may differ. Computers that ask for the time differ by seconds. */
const CLOCKS_DIFFER = 10 * 60_000;

/** Whether a date that a file bears is still to come, so that a clock must be wrong. */
export function isFromFuture(at: Timestamp, now: Timestamp): boolean {
  return at > now + CLOCKS_DIFFER;
}
