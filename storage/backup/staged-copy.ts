import { database } from '../database.ts';
import { reading, writing } from '../transaction.ts';

/** Held by whoever restores, so that nobody clears what is being gathered. The browser frees it with a closed page. */
export const RESTORE_LOCK = 'restore';

/** Clears what a restoring left that was broken off by closing its page. To be called when the workspace opens. */
export async function clearBrokenRestore(): Promise<void> {
  await navigator.locks.request(RESTORE_LOCK, { ifAvailable: true }, async (lock) => {
    // To write, it would wait for all that reads, and all that reads later for it.
    if (lock && (await hasStaged())) await clearStaged();
  });
}

async function hasStaged(): Promise<boolean> {
  return reading(async () => (await database.staged.limit(1).primaryKeys()).length > 0);
}

export async function clearStaged(): Promise<void> {
  await writing(async () => database.staged.clear());
}
