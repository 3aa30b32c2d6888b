import { ExpectedFailure } from '../../model/expected-failure.ts';
import { keepImport, type ImportResult, type Meant } from './keep-import.ts';
import { planImport, type ImportPlan } from './plan-import.ts';

/** What the worker is asked to do with a file; or to stop, once what it has begun to keep is whole. */
export type ImportTask = { plan: File } | { keep: File; meant: Meant } | 'stop';

/** What it tells. A failure comes with the reason for the reader; null where there is none that helps. */
export type ImportNews =
  | { done: number; total: number }
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
  const news: Promise<ImportNews> =
    'plan' in data
      ? planImport(data.plan, work).then((plan) => ({ plan }))
      : keepImport(data.keep, data.meant, work).then((result) => ({ result }));
  void news.then(tell, (error: unknown) => tell({ failed: error instanceof ExpectedFailure ? error.message : null }));
});

function tell(news: ImportNews): void {
  postMessage(news);
}
