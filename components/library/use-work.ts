import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { LongWork } from '../../storage/long-work.ts';
import { libraryUndo, type DoneStep } from './undo-stack.ts';

/** What goes on in the library or was just done, for the line that tells of it. */
export interface Work {
  /** Work that takes longer than a moment. */
  running: { label: string; done: number; total: number } | null;
  failure: string | null;
  /** The last step that can be undone; null once it was put aside. */
  news: DoneStep | null;
  /** Does something; what it gives back can be undone. Steps are done one after the other. */
  run: (label: string, job: (work: LongWork) => Promise<DoneStep | null>) => void;
  undo: () => void;
  cancel: () => void;
  putAside: () => void;
}

export function useWork(): Work {
  const [running, setRunning] = useState<Work['running']>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [hidden, setHidden] = useState<DoneStep | null>(libraryUndo.last);
  const last = useSyncExternalStore(libraryUndo.subscribe, libraryUndo.last);
  const controller = useRef<AbortController | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  // What was begun goes on slice by slice while the page is there; leaving the screen ends it between two.
  useEffect(() => () => controller.current?.abort(), []);

  const perform = useCallback((label: string, job: (work: LongWork) => Promise<DoneStep | null>) => {
    const before = queue.current;
    const work = async () => {
      await before;
      controller.current = new AbortController();
      const { signal } = controller.current;
      setFailure(null);
      try {
        const step = await job({ signal, progress: (done, total) => setRunning({ label, done, total }) });
        if (step) libraryUndo.push(step);
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
      } finally {
        setRunning(null);
      }
    };
    queue.current = work();
  }, []);

  const undo = useCallback(() => {
    // To its end: half of an undo could not be told from the other half.
    perform('Undoing', async ({ progress }) => {
      const step = libraryUndo.pop();
      // What came before is no news any more.
      setHidden(libraryUndo.last());
      await step?.undo(progress ? { progress } : {});
      return null;
    });
  }, [perform]);

  return {
    running,
    failure,
    news: last === hidden ? null : last,
    run: perform,
    undo,
    cancel: () => controller.current?.abort(),
    putAside: () => {
      setFailure(null);
      setHidden(last);
    },
  };
}
