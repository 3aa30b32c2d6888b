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
    const counts = await Promise.all(KINDS.map((kind) => database.table(kind).count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    for await (const some of batches()) {
      failure = await Dexie.waitFor(failureOf(take, some, signal));
      if (failure) return;
      done += some.records.length;
      progress?.(done, total);
    }
  });
  if (failure) throw failure.error;
}

async function* batches(): AsyncGenerator<RecordsOfKind> {
  for (const kind of KINDS) {
    const table = database.table<{ id: string }, string>(kind);
    const size = BATCHES[kind] ?? BATCH;
    for (let last = ''; ;) {
      const records = await table.where('id').above(last).limit(size).toArray();
      if (records.length > 0) yield { kind, records };
      if (records.length < size) break;
      last = records.at(-1)?.id ?? '';
    }
  }
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
