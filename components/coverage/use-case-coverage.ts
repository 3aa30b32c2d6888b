import { useEffect, useState } from 'react';
import type { ReadFact } from '../../model/case-reading.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { coveredArticle } from './covered-article.ts';
import type { CoverageQuery } from './coverage-worker.ts';
import type { CaseCoverage } from './fact-row.ts';

/**
 * The matrix as the worker last answered it; until its first answer null, and why where it fails. While it `isWorking`,
 * another answer is to come.
 */
export function useCaseCoverage(articles: readonly ComparedArticle[], facts: readonly ReadFact[]) {
  const [worker, setWorker] = useState<Worker | null>(null);
  const [coverage, setCoverage] = useState<CaseCoverage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [unanswered, setUnanswered] = useState(0);

  useEffect(() => {
    const run = new AbortController();
    const answered = (answer: CaseCoverage) => {
      setCoverage(answer);
      setUnanswered((count) => count - 1);
    };
    try {
      setWorker(startWorker(answered, setFailure, run.signal));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    return () => run.abort();
  }, []);

  useEffect(() => {
    if (!worker) return;
    const query: CoverageQuery = { articles: articles.map(coveredArticle), facts };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window, and has none.
    worker.postMessage(query);
    setUnanswered((count) => count + 1);
  }, [worker, articles, facts]);

  return { coverage, failure, isWorking: unanswered > 0 };
}

/** @throws where the browser starts no worker. */
function startWorker(
  answered: (coverage: CaseCoverage) => void,
  failed: (reason: string) => void,
  signal: AbortSignal,
): Worker {
  const worker = new Worker(new URL('./coverage-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<CaseCoverage>) => answered(data));
  worker.addEventListener('error', ({ message }) => failed(message || 'the worker did not start'));
  signal.addEventListener('abort', () => worker.terminate());
  return worker;
}
