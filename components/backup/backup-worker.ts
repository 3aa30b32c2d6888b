import { readBackup } from '../../exchange/backup/read-backup.ts';
import { BackupWriter } from '../../exchange/backup/write-backup.ts';
import type { RecordsOfKind } from '../../model/record-kinds.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { readLibrary } from '../../storage/backup/read-library.ts';
import { restoreLibrary } from '../../storage/backup/restore-library.ts';
import { rebuildIndex } from '../../storage/search/rebuild-index.ts';
import type { BackupJob, BackupNews, BackupStep } from './backup-job.ts';

/** Does one job beside the page, which tells it to stop by any further message. */
let running: AbortController | null = null;

addEventListener('message', ({ data }: MessageEvent<BackupJob | 'cancel'>) => {
  if (data === 'cancel') return running?.abort();
  running = new AbortController();
  const { signal } = running;
  const work = data.job === 'make' ? make(signal) : restore(data.file, signal);
  void work.then(
    () => tell({ news: 'done' }),
    (error: unknown) => {
      if (signal.aborted) return tell({ news: 'cancelled' });
      tell({ news: 'failed', reason: reasonOf(error) });
    },
  );
});

async function make(signal: AbortSignal): Promise<void> {
  const made = Date.now();
  const writer = new BackupWriter(made);
  await readLibrary(async (some) => writer.add(some), { signal, progress: progressOf('gathering') });
  tell({ news: 'made', file: await writer.finish(), made });
}

async function restore(file: Blob, signal: AbortSignal): Promise<void> {
  const restoring = { signal, progress: progressOf('putting in place') };
  const { leftOut } = await restoreLibrary(counted(readBackup(file)), restoring);
  tell({ news: 'restored', leftOut });
  await rebuildIndex({ progress: progressOf('making searchable') });
}

async function* counted(source: AsyncIterable<RecordsOfKind>): AsyncGenerator<RecordsOfKind> {
  let done = 0;
  for await (const some of source) {
    yield some;
    done += some.records.length;
    tell({ news: 'progress', step: 'checking', done, total: null });
  }
}

function progressOf(step: BackupStep) {
  return (done: number, total: number) => tell({ news: 'progress', step, done, total });
}

function tell(news: BackupNews): void {
  postMessage(news);
}
