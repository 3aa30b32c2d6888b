import * as z from 'zod/mini';
import type { Id } from './id.ts';
import type { Timestamp } from './timestamp.ts';

/**
 * The order of edits: a hybrid logical clock (Kulkarni et al. 2014) and the author who edited.
 * Written as `milliseconds-counter-author` with fixed-width hexadecimal digits, so that plain string
 * order is the order of edits, in the database and in files alike. A clock after the year 2500 is refused:
 * a damaged file or a peer that claims one would win every merge for ever.
 */
export const Rev = z.string().check(z.regex(/^0[0-9a-f]{11}-[0-9a-f]{4}-[0-9a-f-]{36}$/u, 'not a revision mark'));
export type Rev = z.infer<typeof Rev>;

const COUNTER_LIMIT = 0xffff;

/**
 * The mark of an edit made now. It is always later than `previous`, also when this machine's
 * clock runs behind the one that wrote `previous`: the edit was made by somebody who had seen it.
 */
export function nextRev(author: Id, now: Timestamp, previous?: Rev): Rev {
  const [lastTime, lastCounter] = previous ? readClock(previous) : [0, 0];
  if (now > lastTime) return writeRev(now, 0, author);
  if (lastCounter < COUNTER_LIMIT) return writeRev(lastTime, lastCounter + 1, author);
  return writeRev(lastTime + 1, 0, author);
}

interface Revised {
  rev: Rev;
  deleted?: boolean | undefined;
}

/**
 * Of two versions of one record, the one that counts: the later edit; a deletion where the clocks are equal.
 * Versions with one `rev` are the same edit, so that neither the order nor the number of merges matters.
 */
export function latest<Item extends Revised>(one: Item, other: Item): Item {
  const [oneClock, otherClock] = [clockOf(one.rev), clockOf(other.rev)];
  if (oneClock !== otherClock) return oneClock > otherClock ? one : other;
  if (Boolean(one.deleted) !== Boolean(other.deleted)) return one.deleted ? one : other;
  return one.rev >= other.rev ? one : other;
}

const CLOCK_LENGTH = '000000000000-0000'.length;

function clockOf(rev: Rev): string {
  return rev.slice(0, CLOCK_LENGTH);
}

function readClock(rev: Rev): [time: number, counter: number] {
  return [Number.parseInt(rev.slice(0, 12), 16), Number.parseInt(rev.slice(13, CLOCK_LENGTH), 16)];
}

function writeRev(time: number, counter: number, author: Id): Rev {
  return `${clockOfTime(time)}-${counter.toString(16).padStart(4, '0')}-${author}`;
}

/** The beginning of all marks that were left at a time: marks that are later in the order of strings were left then or later. */
export function clockOfTime(time: Timestamp): string {
  return time.toString(16).padStart(12, '0');
}
