import { useMemo, useRef, useState } from 'react';
import { ask } from '../../messaging/ask.ts';
import type { ReadingChange, ReadingContents } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';
import type { Rev } from '../../model/rev.ts';
import { caseReadingOf } from '../../storage/case-readings.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { NOTHING_READ, type ReadIn, type Reading } from './reading.ts';

interface Step {
  before: ReadingContents;
  readIn: ReadIn;
  says: string;
}

/** The reading of a case as the library keeps it; steps go by way of the background, and can be undone while it is open. */
export function useReading(id: Id): Reading {
  const stored = useLiveQuery(() => caseReadingOf(id), [id]);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  /** The mark of the last step, by which the library knows whether anything was done since. */
  const rev = useRef<Rev>('');

  return useMemo(() => {
    const last = steps.at(-1) ?? null;
    const take = async (change: ReadingChange, step: Omit<Step, 'before'>) => {
      const kept = await ask('reading.change', { case: id, change });
      // Where another tab took a step between, an undo of those before would undo that, too.
      const isNext = kept.on === rev.current;
      rev.current = kept.rev;
      setSteps((earlier) => [...(isNext ? earlier : []), { before: kept.before, ...step }]);
    };
    const takeBack = async (step: Step) => {
      const undone = await ask('reading.restore', { case: id, before: step.before, rev: rev.current });
      rev.current = undone.rev;
      setSteps((earlier) => earlier.filter((other) => other !== step));
    };
    const tried = (work: Promise<void>) => {
      setFailure(null);
      work.catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
    };
    return {
      isKept: true,
      contents: stored ?? NOTHING_READ.contents,
      change: (change, readIn, says) => tried(take(change, { readIn, says })),
      last,
      undo: () => {
        if (last) tried(takeBack(last));
      },
      failure,
    };
  }, [id, stored, steps, failure]);
}
