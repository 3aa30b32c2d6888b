import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadingContents } from '../../model/case-reading.ts';
import { reasonOf } from '../../model/reason-of.ts';
import type { CaseAnswer, CaseAnswers } from './case-answers.ts';
import { queryWriter } from './case-queries.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Proposed } from '../coverage/case-coverage.ts';
import { hearWorker } from '../ui/hear-worker.ts';
import { tellWorker } from '../ui/tell-worker.ts';

export interface CaseWork {
  /** As the worker last answered; each part is absent until its first answer. */
  answers: Partial<CaseAnswers>;
  /** Why there are no more answers. */
  failure: string | null;
  /** Another answer is to come. */
  isWorking: boolean;
  /** All answers, each of them whole, once no other is to come. @throws {Error} where they cannot be worked out. */
  settled: () => Promise<CaseAnswers>;
  /** Wants the facts too that are left out at first. */
  askForAll: () => void;
}

/**
 * Whom a case's articles mean and who tells what, worked out beside the page for as long as the case is open.
 * @param atFirst which of the proposed facts are wanted before somebody asks for all.
 */
export function useCaseWork(
  articles: readonly ComparedArticle[],
  reading: ReadingContents,
  atFirst: Proposed = 'surest',
): CaseWork {
  const [proposed, setProposed] = useState(atFirst);
  const [ask, setAsk] = useState<Ask | null>(null);
  const [answers, setAnswers] = useState<Partial<CaseAnswers>>({});
  const [answered, setAnswered] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);

  useEffect(() => {
    const run = new AbortController();
    const take = ({ number, found, isLast }: CaseAnswer) => {
      setAnswers((before) => ({ ...before, ...found }));
      if (isLast) setAnswered(number);
    };
    try {
      const started = startWorker(take, setFailure, run.signal);
      setAsk(() => started);
    } catch (error) {
      setFailure(reasonOf(error));
    }
    return () => run.abort();
  }, []);

  useEffect(() => {
    if (!ask) return;
    const number = ask(articles, reading, proposed);
    setAsked((before) => ({ articles, reading, proposed, number: number ?? before?.number ?? null }));
  }, [ask, articles, reading, proposed]);

  // What has changed in this very rendering is asked for only after it.
  const isAsked = asked?.articles === articles && asked.reading === reading && asked.proposed === proposed;
  const isWorking = failure === null && !(isAsked && asked.number === answered);
  const askForAll = useCallback(() => setProposed('all'), []);
  const settle = useSettled(failure !== null || (!isWorking && proposed === 'all'), answers, failure);
  const settled = useCallback(() => {
    askForAll();
    return settle();
  }, [askForAll, settle]);
  return { answers, failure, isWorking, settled, askForAll };
}

/** What was asked last, and under which number. */
interface Asked {
  articles: readonly ComparedArticle[];
  reading: ReadingContents;
  proposed: Proposed;
  number: number | null;
}

/** Puts a question and gives its number; null where it was put already. */
type Ask = (articles: readonly ComparedArticle[], reading: ReadingContents, proposed: Proposed) => number | null;

/** @throws where the browser starts no worker. */
function startWorker(
  answered: (answer: CaseAnswer) => void,
  failed: (reason: string) => void,
  signal: AbortSignal,
): Ask {
  const worker = new Worker(new URL('./case-worker.ts', import.meta.url), { type: 'module' });
  hearWorker(worker, answered, failed);
  signal.addEventListener('abort', () => worker.terminate());
  const write = queryWriter();
  return (articles, reading, proposed) => {
    const query = write(articles, reading, proposed);
    if (query) tellWorker(worker, query);
    return query?.number ?? null;
  };
}

/** Whoever asks for the settled answers waits until they are. */
function useSettled(isSettled: boolean, answers: Partial<CaseAnswers>, failure: string | null) {
  const waiting = useRef<(() => void)[]>([]);
  const latest = useRef({ isSettled, answers, failure });
  useEffect(() => {
    latest.current = { isSettled, answers, failure };
    if (isSettled) for (const goOn of waiting.current.splice(0)) goOn();
  }, [isSettled, answers, failure]);
  return useCallback(async () => {
    if (!latest.current.isSettled) await new Promise<void>((resolve) => waiting.current.push(resolve));
    const { answers: settled, failure: reason } = latest.current;
    if (!isWhole(settled) || reason !== null) throw new Error(`Who tells what could not be worked out: ${reason}`);
    return settled;
  }, []);
}

function isWhole(answers: Partial<CaseAnswers>): answers is CaseAnswers {
  return [answers.words, answers.ledger, answers.merges, answers.coverage].every((part) => part !== undefined);
}
