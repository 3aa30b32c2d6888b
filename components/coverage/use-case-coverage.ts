import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadFact } from '../../model/case-reading.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { queryWriter } from './coverage-queries.ts';
import type { CoverageAnswer } from './coverage-worker.ts';
import type { CaseCoverage } from './fact-row.ts';

export interface CaseCovering {
  /** As the worker last answered; null until its first answer. */
  coverage: CaseCoverage | null;
  /** Why there is no answer. */
  failure: string | null;
  /** Another answer is to come. */
  isWorking: boolean;
  /** The coverage once no other answer is to come. @throws {Error} where it cannot be worked out. */
  settled: () => Promise<CaseCoverage>;
}

/** Who tells what, worked out beside the page for as long as the case is open. */
export function useCaseCoverage(articles: readonly ComparedArticle[], facts: readonly ReadFact[]): CaseCovering {
  const [ask, setAsk] = useState<Ask | null>(null);
  const [answer, setAnswer] = useState<CoverageAnswer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, setAsked] = useState<number | null>(null);

  useEffect(() => {
    const run = new AbortController();
    try {
      const started = startWorker(setAnswer, setFailure, run.signal);
      setAsk(() => started);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    return () => run.abort();
  }, []);

  useEffect(() => {
    const number = ask?.(articles, facts);
    if (number) setAsked(number);
  }, [ask, articles, facts]);

  const isWorking = failure === null && (asked === null || asked !== answer?.number);
  const coverage = answer?.coverage ?? null;
  return { coverage, failure, isWorking, settled: useSettled(isWorking, coverage, failure) };
}

/** Puts a question and gives its number; null where it was put already. */
type Ask = (articles: readonly ComparedArticle[], facts: readonly ReadFact[]) => number | null;

/** @throws where the browser starts no worker. */
function startWorker(
  answered: (answer: CoverageAnswer) => void,
  failed: (reason: string) => void,
  signal: AbortSignal,
): Ask {
  const worker = new Worker(new URL('./coverage-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<CoverageAnswer>) => answered(data));
  worker.addEventListener('error', ({ message }) => failed(message || 'the worker did not start'));
  signal.addEventListener('abort', () => worker.terminate());
  const write = queryWriter();
  return (articles, facts) => {
    const query = write(articles, facts);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window, and has none.
    if (query) worker.postMessage(query);
    return query?.number ?? null;
  };
}

/** Whoever asks for the settled coverage waits until it is. */
function useSettled(isWorking: boolean, coverage: CaseCoverage | null, failure: string | null) {
  const waiting = useRef<(() => void)[]>([]);
  const latest = useRef({ isWorking, coverage, failure });
  useEffect(() => {
    latest.current = { isWorking, coverage, failure };
    if (!isWorking) for (const goOn of waiting.current.splice(0)) goOn();
  }, [isWorking, coverage, failure]);
  return useCallback(async () => {
    if (latest.current.isWorking) await new Promise<void>((resolve) => waiting.current.push(resolve));
    const { coverage: settled, failure: reason } = latest.current;
    if (!settled || reason !== null) throw new Error(`Who tells what could not be worked out: ${reason}`);
    return settled;
  }, []);
}
