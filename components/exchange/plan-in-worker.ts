import { ExpectedFailure } from '../../model/expected-failure.ts';
import type { ImportPlan } from './plan-import.ts';
import type { PlanNews } from './plan-worker.ts';

/** Why a file cannot be imported, in the words that the worker found for the reader. */
class NotPlanned extends ExpectedFailure {
  override readonly name = 'NotPlanned';
}

/**
 * Reads a file beside the page and finds a place for each of its passages. The worker ends with it, or when the signal aborts.
 * @throws {ExpectedFailure} with a reason for the reader; or what the signal was aborted with.
 */
export function planInWorker(file: File, signal: AbortSignal): Promise<ImportPlan> {
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
  const planned = new Promise<ImportPlan>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PlanNews>) => {
      if ('plan' in data) resolve(data.plan);
      else reject(data.failed === null ? new Error('not read') : new NotPlanned(data.failed));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker did not start')));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window, and has none.
  worker.postMessage(file);
  return planned.finally(() => worker.terminate());
}
