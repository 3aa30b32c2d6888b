import { ExpectedFailure } from '../../model/expected-failure.ts';
import { planImport, type ImportPlan } from './plan-import.ts';

/** With the reason for the reader; null where there is none that helps. */
export type PlanNews = { plan: ImportPlan } | { failed: string | null };

/** Reads one file beside the page, which ends the worker to cancel: nothing is changed here. */
addEventListener('message', ({ data }: MessageEvent<File>) => {
  void planImport(data, new AbortController().signal).then(
    (plan) => tell({ plan }),
    (error: unknown) => tell({ failed: error instanceof ExpectedFailure ? error.message : null }),
  );
});

function tell(news: PlanNews): void {
  postMessage(news);
}
