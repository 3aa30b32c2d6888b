import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../messaging/ask.ts';
import type { Id } from '../../model/id.ts';
import { reasonOf } from '../../model/reason-of.ts';
import type { LongWork } from '../../storage/long-work.ts';
import { rememberStep } from '../../storage/undo/undo-log.ts';
import type { KeptStep, StepToKeep } from '../../storage/undo/undoable-library.ts';
import { useUndoLog } from '../undo/use-undo-log.ts';

/** What goes on in the library or was just done, for the line that tells of it. */
export interface Work {
  /** Work that takes longer than a moment. */
  running: { label: string; done: number; total: number } | null;
  failure: string | null;
  /** The last step that was done on this screen, in words; null once it was undone, or put aside. */
  news: string | null;
  /** Does something; what it gives back is kept, and can be undone. Steps are done one after the other. */
  run: (label: string, job: (work: LongWork) => Promise<StepToKeep | KeptStep | null>) => void;
  /** Undoes what the news tells of. */
  undo: () => void;
  cancel: () => void;
  putAside: () => void;
}

export function useWork(): Work {
  const [running, setRunning] = useState<Work['running']>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [last, setLast] = useState<{ said: string; step: Id } | null>(null);
  const { undo } = useUndoLog();
  const controller = useRef<AbortController | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  // What was begun goes on slice by slice while the page is there; leaving the screen ends it between two.
  useEffect(() => () => controller.current?.abort(), []);

  const perform = useCallback((label: string, job: (work: LongWork) => Promise<void>) => {
    const before = queue.current;
    const work = async () => {
      await before;
      controller.current = new AbortController();
      const { signal } = controller.current;
      setFailure(null);
      try {
        await job({ signal, progress: (done, total) => setRunning({ label, done, total }) });
      } catch (error) {
        setFailure(reasonOf(error));
      } finally {
        setRunning(null);
      }
    };
    queue.current = work();
  }, []);

  const isThere = last !== null && undo.some(({ id }) => id === last.step);
  return {
    running,
    failure,
    news: isThere ? last.said : null,
    run: (label, job) =>
      perform(label, async (work) => {
        const step = await job(work);
        if (step) setLast({ said: step.says, step: 'id' in step ? step.id : await rememberStep(step) });
      }),
    undo: () =>
      perform('Undoing', async () => {
        if (isThere) await ask('step.undo', { step: last.step });
      }),
    cancel: () => controller.current?.abort(),
    putAside: () => {
      setFailure(null);
      setLast(null);
    },
  };
}
