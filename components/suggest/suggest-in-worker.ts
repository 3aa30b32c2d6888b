import type { ProposedPassages } from '../../analysis/suggest/suggest.ts';
import type { SuggestibleArticle } from '../../analysis/suggest/suggestible.ts';
import { hearWorker } from '../ui/hear-worker.ts';
import { tellWorker } from '../ui/tell-worker.ts';

/**
 * What the rules propose in an article, worked out beside the page. The worker ends with its answer, or when the signal
 * aborts; then the promise is rejected with the signal's reason.
 */
export function suggestInWorker(article: SuggestibleArticle, signal: AbortSignal): Promise<ProposedPassages> {
  const worker = new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<ProposedPassages>((resolve, reject) => {
    hearWorker(worker, resolve, (reason) => reject(new Error(reason)));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  tellWorker(worker, article);
  return answer.finally(() => worker.terminate());
}
