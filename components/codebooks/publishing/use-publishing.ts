import { useRef, useState } from 'react';
import { ask } from '../../../messaging/ask.ts';
import type { Id } from '../../../model/id.ts';
import { publish } from '../../../storage/undo/undoable-codebooks.ts';
import type { Attempt } from '../../ui/use-attempts.ts';

/** What is told of a version that was published here, and the step by which it is undone. */
export interface Published {
  version: number;
  changed: number;
  toDecide: number;
  step: Id;
}

/** Publishing, which takes a while where many passages follow, and undoing it right after. */
export function usePublishing(codebook: Id, attempt: Attempt) {
  const [done, setDone] = useState<Published | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const cancel = useRef<AbortController | null>(null);

  async function start(base: number) {
    const controller = new AbortController();
    cancel.current = controller;
    setProgress({ done: 0, total: 0 });
    const follow = (now: number, total: number) => setProgress({ done: now, total });
    try {
      const { version, settled, toDecide, step } = await publish(codebook, base, {
        signal: controller.signal,
        progress: follow,
      });
      setDone({ version, changed: settled.length, toDecide, step });
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    } finally {
      setProgress(null);
    }
  }

  async function takeBack({ step }: Published) {
    await ask('step.undo', { step });
    setDone(null);
  }

  return {
    done,
    progress,
    publish: (base: number) => attempt(start(base)),
    cancel: () => cancel.current?.abort(),
    takeBack: (published: Published) => attempt(takeBack(published)),
  };
}
