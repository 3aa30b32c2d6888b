import { clockOfTime } from '../../model/rev.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';

/** When the reader first wrote anything; null before. */
export async function libraryBegun(): Promise<Timestamp | null> {
  return reading(async () => (await findPersonalSet())?.set.created ?? null);
}

/** How many annotations were made, changed or deleted since a time, by the marks that edits leave. */
export async function countEditsSince(time: Timestamp): Promise<number> {
  return reading(async () => database.annotations.where('rev').above(clockOfTime(time)).count());
}
