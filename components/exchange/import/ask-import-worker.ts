import { ExpectedFailure } from '../../../model/expected-failure.ts';
import type { TableMeaning } from '../../../exchange/csv/foreign-columns.ts';
import type { LongWork } from '../../../storage/long-work.ts';
import type { ImportNews, ImportTask } from './import-worker.ts';
import type { ImportResult, Meant } from './keep-import.ts';
import type { FirstLook } from './look-into-file.ts';
import type { ImportPlan } from './plan-import.ts';
import { hearWorker } from '../../ui/hear-worker.ts';
import { tellWorker } from '../../ui/tell-worker.ts';

/** Why a file cannot be imported, in the words that the worker found for the reader. */
class NotImported extends ExpectedFailure {
  override readonly name = 'NotImported';
}

/** Tells what has to be asked before a file is read. Ends at once when the signal aborts. @throws {ExpectedFailure} */
export async function lookInWorker(file: File, work: LongWork): Promise<FirstLook> {
  const news = await ask({ look: file }, work, (_worker, stop) => stop());
  if (!('look' in news)) throw new Error('the worker answered something else');
  return news.look;
}

/**
 * Reads a file beside the page and looks for a place for each of its passages. Ends at once when the signal aborts: nothing was changed.
 * @param table what its columns hold, where that was asked for.
 * @throws {ExpectedFailure} with a reason for the reader; or what the signal was aborted with.
 */
export async function planInWorker(file: File, table: TableMeaning | null, work: LongWork): Promise<ImportPlan> {
  const news = await ask({ plan: file, table }, work, (_worker, stop) => stop());
  if (!('plan' in news)) throw new Error('the worker answered something else');
  return news.plan;
}

/** Keeps what was planned, beside the page. An abort ends it before its next text, and what was kept until then is told. @throws {ExpectedFailure} */
export async function keepInWorker(file: File, meant: Meant, work: LongWork): Promise<ImportResult> {
  const news = await ask({ keep: file, meant }, work, (worker) => tellWorker(worker, 'stop' satisfies ImportTask));
  if (!('result' in news)) throw new Error('the worker answered something else');
  return news.result;
}

function ask(
  task: ImportTask,
  { signal, progress }: LongWork,
  onAbort: (worker: Worker, stop: () => void) => void,
): Promise<ImportNews> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<ImportNews>((resolve, reject) => {
    const take = (news: ImportNews) => {
      if ('done' in news) progress?.(news.done, news.total);
      else if ('failed' in news) reject(news.failed === null ? new Error('not read') : new NotImported(news.failed));
      else resolve(news);
    };
    hearWorker(worker, take, (reason) => reject(new Error(reason)));
    signal?.addEventListener('abort', () => onAbort(worker, () => reject(signal.reason as Error)));
  });
  tellWorker(worker, task);
  return answered.finally(() => worker.terminate());
}
