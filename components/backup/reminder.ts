import type { Timestamp } from '../../model/timestamp.ts';
import type { BackupMemory } from '../../storage/backup/last-backup.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A month without a backup. */
const LONG = 30 * DAY;
/** Annotations made or changed, from which on it is worth a word. */
export const FEWEST_EDITS = 20;
/** Put aside, the reminder stays away for so long. */
const QUIET = 14 * DAY;

interface Unsaved extends BackupMemory {
  /** When the library was begun; null where it is empty. */
  begun: Timestamp | null;
}

/** Whether to remind of a backup, where there was work since that would be missed. */
export function isBackupLate({ made, begun, dismissed }: Unsaved, now: Timestamp): boolean {
  const since = made ?? begun;
  if (since === null) return false;
  return now - since >= LONG && (dismissed === null || now - dismissed >= QUIET);
}

/** "never backed up" or "last backed up 41 days ago". */
export function saySinceBackup(made: Timestamp | null, now: Timestamp): string {
  if (made === null) return 'Your library was never backed up';
  const days = Math.floor((now - made) / DAY);
  return `Your library was last backed up ${days === 1 ? '1 day' : `${days} days`} ago`;
}
