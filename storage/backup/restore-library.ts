import { newId, type Id } from '../../model/id.ts';
import type { RecordsOfKind } from '../../model/record-kinds.ts';
import { database } from '../database.ts';
import type { LongWork } from '../long-work.ts';
import { resetIndex } from '../search/pack-entries.ts';
import { NotRestored } from '../storage-errors.ts';
import { writing } from '../transaction.ts';
import { KINDS } from './read-library.ts';
import { ReferenceCheck } from './reference-check.ts';
import { clearStaged, RESTORE_LOCK } from './staged-copy.ts';

const ANOTHER_RESTORES = 'another backup is being restored in another tab';

/**
 * Puts the records of a backup in the place of everything that the library holds: in one transaction, or not at all. They are
 * gathered beside the library first, so that a whole backup need not fit into memory; what a closed page leaves there
 * is cleared by `clearBrokenRestore`. The search index is to be built again afterwards.
 * @param source gives the records; where it throws, such as for a damaged file, nothing of the library has changed.
 * @throws {NotRestored} where another restoring is under way, two records have one id, or one names another that is not there.
 */
export async function restoreLibrary(source: AsyncIterable<RecordsOfKind>, work: LongWork = {}): Promise<void> {
  await navigator.locks.request(RESTORE_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new NotRestored(ANOTHER_RESTORES);
    await clearStaged();
    try {
      await restore(source, work);
    } finally {
      // The library is restored or as it was, whatever becomes of the copy: what is left of it the next opening clears.
      await clearStaged().catch(() => undefined);
    }
  });
}

async function restore(source: AsyncIterable<RecordsOfKind>, { signal, progress }: LongWork): Promise<void> {
  const restoring = newId();
  const staged = await stage(source, restoring, signal);
  await writing(async () => putInPlace(restoring, staged, progress));
}

/** @returns how many batches. */
async function stage(source: AsyncIterable<RecordsOfKind>, restoring: Id, signal?: AbortSignal): Promise<number> {
  const references = new ReferenceCheck();
  let batches = 0;
  for await (const { kind, records } of source) {
    signal?.throwIfAborted();
    references.add({ kind, records });
    await writing(async () => database.staged.add({ restoring, kind, records }));
    batches += 1;
  }
  signal?.throwIfAborted();
  const broken = references.broken();
  if (broken) {
    const { kind, id, names } = broken;
    throw new NotRestored(`a record of “${kind}” (${id}) needs one of “${names.kind}” (${names.id}), which is missing`);
  }
  return batches;
}

async function putInPlace(restoring: Id, expected: number, progress?: LongWork['progress']): Promise<void> {
  for (const kind of KINDS) await database.table(kind).clear();
  let done = 0;
  for (let number = 0; ;) {
    const next = await database.staged.where('number').above(number).first();
    if (!next) break;
    if (next.restoring !== restoring) throw new NotRestored(ANOTHER_RESTORES);
    await add(next);
    ({ number } = next);
    done += 1;
    progress?.(done, expected);
  }
  if (done !== expected) throw new NotRestored(ANOTHER_RESTORES);
  await resetIndex();
}

/** By `put` a record with the id of another would take its place unseen. */
async function add({ kind, records }: RecordsOfKind): Promise<void> {
  try {
    await database.table(kind).bulkAdd(records);
  } catch (error) {
    if (error instanceof Error && error.name === 'BulkError') {
      throw new NotRestored(`two records of “${kind}” have one id, or two articles one address`);
    }
    throw error;
  }
}
