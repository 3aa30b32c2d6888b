import Dexie from 'dexie';
import { RECORD_KINDS, type RecordKind, type RecordsOfKind } from '../../model/record-kinds.ts';
import { database } from '../database.ts';
import type { LongWork } from '../long-work.ts';
import { reading } from '../transaction.ts';

/** Records at a time. Those with texts are read fewer at once: what is in memory stays within some megabytes. */
const BATCH = 500;
const BATCHES: Partial<Record<RecordKind, number>> = { revisions: 50, trash: 1 };

export const KINDS = Object.keys(RECORD_KINDS) as RecordKind[];

/**
 * Hands over every record of the library, as it stands at one moment, some at a time; nothing is written until `take` is
 * done with the last of them. The search index is left out: it can be made again.
 * @throws what `take` throws, or the signal was aborted with.
 */
export async function readLibrary(
  take: (some: RecordsOfKind) => Promise<void>,
  { signal, progress }: LongWork = {},
): Promise<void> {
  let failure: { error: unknown } | null = null;
  let done = 0;
  await reading(async () => {
    const total = await countAll();
    for (const kind of KINDS) {
      for (let last: string | null = ''; last !== null;) {
        const records = await recordsAfter(kind, last);
        failure = records.length > 0 ? await Dexie.waitFor(failureOf(take, { kind, records }, signal)) : null;
        if (failure) return;
        done += records.length;
        progress?.(done, total);
        last = records.at(-1)?.id ?? null;
      }
    }
  });
  if (failure) throw (failure as { error: unknown }).error;
}

async function countAll(): Promise<number> {
  const counts = await Promise.all(KINDS.map((kind) => database.table(kind).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function recordsAfter(kind: RecordKind, last: string): Promise<{ id: string }[]> {
  const table = database.table<{ id: string }, string>(kind);
  return table
    .where('id')
    .above(last)
    .limit(BATCHES[kind] ?? BATCH)
    .toArray();
}

/** Errors of others are none of the database's, which would give them a reason of its own. */
async function failureOf(
  take: (some: RecordsOfKind) => Promise<void>,
  some: RecordsOfKind,
  signal?: AbortSignal,
): Promise<{ error: unknown } | null> {
  try {
    signal?.throwIfAborted();
    await take(some);
    return null;
  } catch (error) {
    return { error };
  }
}
