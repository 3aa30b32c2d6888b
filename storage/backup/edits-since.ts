import { clockOfTime } from '../../model/rev.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';

/** When the reader first wrote anything; null before. */
export async function libraryBegun(): Promise<Timestamp | null> {
  return reading(async () => (await findPersonalSet())?.set.created ?? null);
}

/** So many are counted and no more: to count all of a large library takes seconds, in which nothing else is read. */
export const MOST_COUNTED = 1000;

/** How many annotations were made, changed or deleted since a time, by the marks that edits leave; {@link MOST_COUNTED} at most. */
export async function countEditsSince(time: Timestamp): Promise<number> {
  return reading(async () => {
    const since = database.annotations.where('rev').above(clockOfTime(time));
    return (await since.limit(MOST_COUNTED).primaryKeys()).length;
  });
}
