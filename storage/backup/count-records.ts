import type { RecordKind } from '../../model/record-kinds.ts';
import { clockOfTime } from '../../model/rev.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';
import { KINDS } from './read-library.ts';

/** How many records of each kind the library has, as a backup counts them: with what a deleted annotation leaves. */
export async function countRecords(): Promise<Record<RecordKind, number>> {
  return reading(async () => {
    const counts = await Promise.all(KINDS.map(async (kind) => [kind, await database.table(kind).count()] as const));
    return Object.fromEntries(counts) as Record<RecordKind, number>;
  });
}

/** When the reader first wrote anything; null before. */
export async function libraryBegun(): Promise<Timestamp | null> {
  return reading(async () => (await findPersonalSet())?.set.created ?? null);
}

/** How many annotations were made, changed or deleted since a time, by the marks that edits leave. */
export async function countEditsSince(time: Timestamp): Promise<number> {
  return reading(async () => database.annotations.where('rev').above(clockOfTime(time)).count());
}
