import { BackupRefused, summariseBackup } from '../../exchange/backup/read-backup.ts';
import { ownFileOf, sayWhere } from '../../exchange/own-files.ts';
import { ask } from '../../messaging/ask.ts';
import { changeBackupMemory } from '../../storage/backup/last-backup.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { tellWork } from '../running-work/running-work.ts';
import { showFileDate } from '../ui/dates.ts';
import { saveFile } from '../ui/save-file.ts';
import { SharedState } from '../ui/shared-state.ts';
import type { BackupNews } from './backup-job.ts';
import { workOfBackup, type BackupState, type OfferedBackup } from './backup-state.ts';
import { runBackupJob, type RunningJob } from './run-backup-job.ts';

/** Makes and restores backups, one at a time. It goes on when its screen is left, and ends with the tab. */
class BackupSession extends SharedState<BackupState> {
  #job: RunningJob | null = null;

  override set(state: BackupState): void {
    super.set(state);
    tellWork('backup', workOfBackup(state, this.cancel));
  }

  readonly make = (): void => {
    this.set({ at: 'work', step: 'gathering', done: 0, total: null, canCancel: true });
    this.#job = runBackupJob({ job: 'make' }, (news) => {
      const next = stateAfter(news, 'make');
      if (next) this.set(next);
      if (news.news !== 'made') return;
      const name = `parallax-backup-${showFileDate(news.made)}.zip`;
      saveFile(name, news.file);
      this.set({ at: 'made', name, bytes: news.file.size });
      void noteBackup(news.made);
    });
  };

  /** Reads what a file says of itself. */
  readonly offer = async (file: File): Promise<void> => {
    try {
      const kind = await ownFileOf(file);
      if (kind !== null && kind !== 'backup') throw new BackupRefused(`It is ${sayWhere(kind)}.`);
      this.set({ at: 'offered', offered: { file, summary: await summariseBackup(file) } });
    } catch (error) {
      this.set({ at: 'failed', reason: reasonOf(error) });
    }
  };

  readonly restore = ({ file, summary }: OfferedBackup): void => {
    this.set({ at: 'work', step: 'checking', done: 0, total: null, canCancel: true });
    let restored: (BackupState & { at: 'restored' }) | null = null;
    this.#job = runBackupJob({ job: 'restore', file }, (news) => {
      // From here on nothing undoes it: what fails is only the index, which the next search builds.
      if (restored) {
        if (news.news !== 'progress') this.set({ ...restored, isSearchable: true });
        return;
      }
      const next = stateAfter(news, 'restore');
      if (next) this.set(next);
      if (news.news !== 'restored') return;
      restored = { at: 'restored', from: file.name, isSearchable: false, leftOut: news.leftOut };
      this.set(restored);
      void noteBackup(Date.parse(summary.made));
      void ask('library.replaced', {});
    });
  };

  readonly cancel = (): void => this.#job?.cancel();

  readonly rest = (): void => this.set({ at: 'rest' });
}

export const backupSession = new BackupSession({ at: 'rest' });

function noteBackup(made: Timestamp): Promise<void> {
  return changeBackupMemory({ made, dismissed: null });
}

function stateAfter(news: BackupNews, what: 'make' | 'restore'): BackupState | null {
  if (news.news === 'failed') return { at: 'failed', reason: news.reason };
  if (news.news === 'cancelled') return { at: 'stopped', what };
  if (news.news !== 'progress') return null;
  const { step, done, total } = news;
  return { at: 'work', step, done, total, canCancel: step !== 'putting in place' };
}
