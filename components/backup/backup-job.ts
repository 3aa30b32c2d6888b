/** What the worker is asked to do. */
export type BackupJob = { job: 'make' } | { job: 'restore'; file: Blob };

/** What is being done: records are counted, but when they are put in place, where batches of them are. */
export type BackupStep = 'gathering' | 'checking' | 'putting in place' | 'making searchable';

/** What the worker tells. */
export type BackupNews =
  | { news: 'progress'; step: BackupStep; done: number; total: number | null }
  | { news: 'made'; file: Blob; made: number }
  /** The library is the backup's now; the search index may still be built. `leftOut`: records of its trash that have no place. */
  | { news: 'restored'; leftOut: number }
  | { news: 'done' }
  | { news: 'cancelled' }
  | { news: 'failed'; reason: string };
