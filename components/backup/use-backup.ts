import { useRef, useState } from 'react';
import { summariseBackup, type BackupSummary } from '../../exchange/backup/read-backup.ts';
import { showFileDate } from '../ui/dates.ts';
import { saveFile } from '../ui/save-file.ts';
import type { BackupNews, BackupStep } from './backup-job.ts';
import { runBackupJob, type RunningJob } from './run-backup-job.ts';

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
  | { at: 'restored'; from: string; isSearchable: boolean }
  | { at: 'stopped'; what: 'make' | 'restore' }
  | { at: 'failed'; reason: string };

interface BackupEffects {
  onMade: (made: number) => void;
  onRestored: (made: number) => void;
}

/** Makes and restores backups, one at a time. */
export function useBackup({ onMade, onRestored }: BackupEffects) {
  const [state, setState] = useState<BackupState>({ at: 'rest' });
  const job = useRef<RunningJob | null>(null);

  function make() {
    setState({ at: 'work', step: 'gathering', done: 0, total: null, canCancel: true });
    job.current = runBackupJob({ job: 'make' }, (news) => {
      const next = stateAfter(news, 'make');
      if (next) setState(next);
      if (news.news !== 'made') return;
      const name = `parallax-backup-${showFileDate(news.made)}.zip`;
      saveFile(name, news.file);
      setState({ at: 'made', name, bytes: news.file.size });
      onMade(news.made);
    });
  }

  /** Reads what a file says of itself. */
  async function offer(file: File) {
    try {
      setState({ at: 'offered', offered: { file, summary: await summariseBackup(file) } });
    } catch (error) {
      setState({ at: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  function restore({ file, summary }: OfferedBackup) {
    setState({ at: 'work', step: 'checking', done: 0, total: null, canCancel: true });
    let isRestored = false;
    job.current = runBackupJob({ job: 'restore', file }, (news) => {
      // From here on nothing undoes it: what fails is only the index, which the next search builds.
      if (isRestored) {
        if (news.news !== 'progress') setState({ at: 'restored', from: file.name, isSearchable: true });
        return;
      }
      const next = stateAfter(news, 'restore');
      if (next) setState(next);
      if (news.news !== 'restored') return;
      isRestored = true;
      setState({ at: 'restored', from: file.name, isSearchable: false });
      onRestored(Date.parse(summary.made));
    });
  }

  return {
    state,
    make,
    offer,
    restore,
    cancel: () => job.current?.cancel(),
    rest: () => setState({ at: 'rest' }),
  };
}

function stateAfter(news: BackupNews, what: 'make' | 'restore'): BackupState | null {
  if (news.news === 'failed') return { at: 'failed', reason: news.reason };
  if (news.news === 'cancelled') return { at: 'stopped', what };
  if (news.news !== 'progress') return null;
  const { step, done, total } = news;
  return { at: 'work', step, done, total, canCancel: step !== 'putting in place' };
}
