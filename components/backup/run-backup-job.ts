import type { BackupJob, BackupNews } from './backup-job.ts';
import { hearWorker } from '../ui/hear-worker.ts';
import { tellWorker } from '../ui/tell-worker.ts';

export interface RunningJob {
  /** The work stops before its next step; a library is never half restored. */
  cancel: () => void;
}

/** Runs a job in a worker of its own, which ends with it, and tells what it tells. */
export function runBackupJob(job: BackupJob, hear: (news: BackupNews) => void): RunningJob {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  const take = (news: BackupNews) => {
    if (news.news === 'done' || news.news === 'cancelled' || news.news === 'failed') worker.terminate();
    hear(news);
  };
  hearWorker(worker, take, (reason) => take({ news: 'failed', reason }));
  tellWorker(worker, job);
  return {
    cancel: () => tellWorker(worker, 'cancel'),
  };
}
