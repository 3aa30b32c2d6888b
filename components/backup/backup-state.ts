import type { BackupSummary } from '../../exchange/backup/read-backup.ts';
import type { ScreenWork } from '../running-work/running-work.ts';
import type { BackupStep } from './backup-job.ts';

/** A file that can be restored, and what it says of itself. */
export interface OfferedBackup {
  file: File;
  summary: BackupSummary;
}

/** Where making or restoring a backup is. */
export type BackupState =
  | { at: 'rest' }
  | { at: 'offered'; offered: OfferedBackup }
  | { at: 'work'; step: BackupStep; done: number; total: number | null; canCancel: boolean }
  | { at: 'made'; name: string; bytes: number }
  | { at: 'restored'; from: string; isSearchable: boolean; leftOut: number }
  | { at: 'stopped'; what: 'make' | 'restore' }
  | { at: 'failed'; reason: string };

export const BACKUP_STEPS: Record<BackupStep, string> = {
  gathering: 'Writing the backup',
  checking: 'Reading the file and checking it',
  'putting in place': 'Putting everything in place',
  'making searchable': 'Preparing search',
};

/** What the other screens tell of it. */
export function workOfBackup(state: BackupState, cancel: () => void): ScreenWork | null {
  if (state.at === 'work') {
    const { step, done, total, canCancel } = state;
    return { is: 'running', label: BACKUP_STEPS[step], done, total, cancel: canCancel ? cancel : null };
  }
  if (state.at === 'made') return { is: 'over', said: `${state.name} is saved.` };
  if (state.at === 'failed') return { is: 'over', said: `Backup: ${state.reason}` };
  if (state.at === 'restored') return { is: 'over', said: `Your library is now as it was in ${state.from}.` };
  return null;
}
