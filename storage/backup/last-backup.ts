import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Timestamp } from '../../model/timestamp.ts';

/** What this browser knows of backups. It lies beside the library, not in it: a backup does not say of itself that it was kept. */
const BackupMemory = z.object({
  /** Up to when everything is in a backup; null before the first. */
  made: z.nullable(Timestamp),
  /** When the reader last put the reminder aside. */
  dismissed: z.nullable(Timestamp),
});
export type BackupMemory = z.infer<typeof BackupMemory>;

const KEY = 'backup';
const NOTHING: BackupMemory = { made: null, dismissed: null };

export async function backupMemory(): Promise<BackupMemory> {
  const stored = await browser.storage.local.get(KEY);
  // An older or a damaged note is no reason to show nothing: the reader is reminded once too often.
  return BackupMemory.safeParse(stored[KEY]).data ?? NOTHING;
}

export async function changeBackupMemory(change: Partial<BackupMemory>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await backupMemory()), ...change } });
}

/** Calls back whenever it has changed, in whichever page, until the signal ends it. */
export function onBackupMemoryChange(react: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) react();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
