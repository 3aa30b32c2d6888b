import { newId, type Id } from '../../model/id.ts';
import type { RecordsOfKind } from '../../model/record-kinds.ts';
import type { TrashEntry } from '../../model/trash-entry.ts';
import { database } from '../database.ts';
import type { LongWork } from '../long-work.ts';
import { resetIndex } from '../search/pack-entries.ts';
import { NotRestored } from '../storage-errors.ts';
import { writing } from '../transaction.ts';
import { KINDS } from './read-library.ts';
import { ReferenceCheck } from './reference-check.ts';
import { clearStaged, RESTORE_LOCK } from './staged-copy.ts';
import { trashAtHome } from './trash-at-home.ts';

/** What a restoring came to. */
export interface Restored {
  /** Records of the trash that nothing could put in their place any more. */
  leftOut: number;
}

const ANOTHER_RESTORES = 'another backup is being restored in another tab';

/**
 * Puts the records of a backup in the place of everything that the library holds: in one transaction, or not at all. They are
 * gathered beside the library first, so that a whole backup need not fit into memory; what a closed page leaves there
 * is cleared by `clearBrokenRestore`. The search index is to be built again afterwards.
 * @returns how many records of the trash were left out, since what they belong to is not in the backup.
 * @param source gives the records; where it throws, such as for a damaged file, nothing of the library has changed.
 * @throws {NotRestored} where another restoring is under way, two records have one id, or one names another that is not there.
 */
export async function restoreLibrary(source: AsyncIterable<RecordsOfKind>, work: LongWork = {}): Promise<Restored> {
  return navigator.locks.request(RESTORE_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new NotRestored(ANOTHER_RESTORES);
    await clearStaged();
    try {
      return await restore(source, work);
    } finally {
      // The library is restored or as it was, whatever becomes of the copy: what is left of it the next opening clears.
      await clearStaged().catch(() => undefined);
    }
  });
}

async function restore(source: AsyncIterable<RecordsOfKind>, { signal, progress }: LongWork): Promise<Restored> {
  const staged = await stage(source, signal);
  return writing(async () => putInPlace(staged, progress));
}

/** The records of one restoring, beside the library. */
interface Staged {
  restoring: Id;
  batches: number;
  references: ReferenceCheck;
}

async function stage(source: AsyncIterable<RecordsOfKind>, signal?: AbortSignal): Promise<Staged> {
  const restoring = newId();
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
  return { restoring, batches, references };
}

async function putInPlace(
  { restoring, batches, references }: Staged,
  progress?: LongWork['progress'],
): Promise<Restored> {
  for (const kind of KINDS) await database.table(kind).clear();
  let [done, leftOut] = [0, 0];
  for (let number = 0; ;) {
    const next = await database.staged.where('number').above(number).first();
    if (!next) break;
    if (next.restoring !== restoring) throw new NotRestored(ANOTHER_RESTORES);
    leftOut += await putBatch(next, references);
    ({ number } = next);
    done += 1;
    progress?.(done, batches);
  }
  if (done !== batches) throw new NotRestored(ANOTHER_RESTORES);
  await resetIndex();
  return { leftOut };
}

/** @returns how many records were left out. */
async function putBatch({ kind, records }: RecordsOfKind, references: ReferenceCheck): Promise<number> {
  if (kind !== 'trash') {
    await add({ kind, records });
    return 0;
  }
  const { entries, leftOut } = trashAtHome(records as readonly TrashEntry[], (each) => references.has(each));
  await add({ kind, records: entries });
  return leftOut;
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
