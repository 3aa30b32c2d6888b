import type { LongWork } from '../../../storage/long-work.ts';
import type { ExportNews } from './export-job.ts';
import type { ExportOrder, WrittenFile } from './write-export.ts';
import { hearWorker } from '../../ui/hear-worker.ts';
import { tellWorker } from '../../ui/tell-worker.ts';

/** No file was written. The message is for the reader. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/**
 * Writes a file beside the page. The worker ends with it, or when the signal aborts.
 * @throws {NotWritten} or what the signal was aborted with.
 */
export function writeInWorker({ format, ...order }: ExportOrder, { signal, progress }: LongWork): Promise<WrittenFile> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const written = new Promise<WrittenFile>((resolve, reject) => {
    const take = (news: ExportNews) => {
      if (news.news === 'progress') progress?.(news.done, news.total);
      else if (news.news === 'written') resolve(news.file);
      else reject(new NotWritten(news.reason ?? 'Something went wrong. No file was written.'));
    };
    hearWorker(worker, take, (reason) => reject(new NotWritten(reason)));
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
  tellWorker(worker, { ...order, format: format.id });
  return written.finally(() => worker.terminate());
}
