import type { TableMeaning } from '../../../exchange/csv/foreign-columns.ts';
import { ExpectedFailure } from '../../../model/expected-failure.ts';
import { keepImport, type ImportResult, type Meant } from './keep-import.ts';
import { lookIntoFile, type FirstLook } from './look-into-file.ts';
import { planImport, type ImportPlan } from './plan-import.ts';

/** What the worker is asked to do with a file; or to stop, once what it has begun to keep is whole. */
export type ImportTask =
  | { look: File }
  | { plan: File; table: TableMeaning | null }
  | { keep: File; meant: Meant }
  | 'stop';

/** What it tells. A failure comes with the reason for the reader; null where there is none that helps. */
export type ImportNews =
  | { done: number; total: number }
  | { look: FirstLook }
  | { plan: ImportPlan }
  | { result: ImportResult }
  | { failed: string | null };

const stopping = new AbortController();
const work = {
  signal: stopping.signal,
  progress: (done: number, total: number) => tell({ done, total }),
};

/** Does one task beside the page. Planning changes nothing: to cancel it, the page ends the worker. */
addEventListener('message', ({ data }: MessageEvent<ImportTask>) => {
  if (data === 'stop') return stopping.abort();
  void answerTo(data).then(tell, (error: unknown) =>
    tell({ failed: error instanceof ExpectedFailure ? error.message : null }),
  );
});

async function answerTo(task: Exclude<ImportTask, 'stop'>): Promise<ImportNews> {
  if ('look' in task) return { look: await lookIntoFile(task.look, work) };
  if ('plan' in task) return { plan: await planImport(task.plan, work, task.table) };
  return { result: await keepImport(task.keep, task.meant, work) };
}

function tell(news: ImportNews): void {
  postMessage(news);
}
