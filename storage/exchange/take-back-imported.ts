import type { Id } from '../../model/id.ts';
import type { Rev } from '../../model/rev.ts';
import { database } from '../database.ts';
import { writing } from '../transaction.ts';

/** A passage as an import kept it. */
export interface ImportedMark {
  id: Id;
  rev: Rev;
}

/** Passages in one transaction. */
const BATCH = 500;

/**
 * Undoes the keeping of passages: they are gone as if they had never come, without a tombstone. One that was changed since stays.
 * @returns how many it took back.
 */
export async function takeBackImported(marks: readonly ImportedMark[]): Promise<number> {
  let taken = 0;
  for (let next = 0; next < marks.length; next += BATCH) {
    taken += await writing(async () => {
      const batch = marks.slice(next, next + BATCH);
      const stored = await database.annotations.bulkGet(batch.map(({ id }) => id));
      const ids = batch.flatMap(({ id, rev }, index) => (stored[index]?.rev === rev ? [id] : []));
      await database.annotations.bulkDelete(ids);
      await database.searchEntries.where('record').anyOf(ids).delete();
      return ids.length;
    });
  }
  return taken;
}
