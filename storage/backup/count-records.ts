import type { RecordKind } from '../../model/record-kinds.ts';
import { database } from '../database.ts';
import { reading } from '../transaction.ts';
import { KINDS } from './read-library.ts';

/** How many records of each kind the library has, as a backup counts them: with what a deleted annotation leaves. */
export async function countRecords(): Promise<Record<RecordKind, number>> {
  return reading(async () => {
    const counts = await Promise.all(KINDS.map(async (kind) => [kind, await database.table(kind).count()] as const));
    return Object.fromEntries(counts) as Record<RecordKind, number>;
  });
}
