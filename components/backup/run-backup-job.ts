import type { BackupJob, BackupNews } from './backup-job.ts';
import { tellWorker } from '../ui/tell-worker.ts';

export interface RunningJob {
  /** The work stops before its next step; a library is never half restored. */
  cancel: () => void;
}

/** Runs a job in a worker of its own, which ends with it, and tells what it tells. */
export function runBackupJob(job: BackupJob, hear: (news: BackupNews) => void): RunningJob {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<BackupNews>) => {
    if (data.news === 'done' || data.news === 'cancelled' || data.news === 'failed') worker.terminate();
    hear(data);
  });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    hear({ news: 'failed', reason: message || 'the worker did not start' });
  });
  tellWorker(worker, job);
  return {
    cancel: () => tellWorker(worker, 'cancel'),
  };
}
