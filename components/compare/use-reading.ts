import { useMemo, useRef, useState } from 'react';
import { ask } from '../../messaging/ask.ts';
import type { Id } from '../../model/id.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { caseReadingOf } from '../../storage/case-readings.ts';
import type { UndoStep } from '../../storage/undo/undo-step.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { useUndoLog } from '../undo/use-undo-log.ts';
import { NOTHING_READ, type Reading } from './reading.ts';

/** The reading of a case as the library keeps it; steps go by way of the background, and can be undone in this sitting. */
export function useReading(id: Id): Reading {
  const stored = useLiveQuery(() => caseReadingOf(id), [id]);
  const { undo } = useUndoLog();
  const [failure, setFailure] = useState<string | null>(null);
  /** What is being undone: a second quick click means the same step, not the one before it. */
  const undoing = useRef<Id | null>(null);

  return useMemo(() => {
    const step = undo.findLast((each) => each.record === id && each.inverse.kind === 'reading');
    const tried = (work: Promise<unknown>) => {
      setFailure(null);
      work.catch((error: unknown) => setFailure(reasonOf(error)));
    };
    return {
      isKept: true,
      contents: stored ?? NOTHING_READ.contents,
      change: (change, question, says) => tried(ask('reading.change', { case: id, change, question, says })),
      last: step ? lastOf(step) : null,
      undo: () => {
        if (!step || undoing.current === step.id) return;
        undoing.current = step.id;
        tried(ask('step.undo', { step: step.id }).finally(() => (undoing.current = null)));
      },
      failure,
    };
  }, [id, stored, undo, failure]);
}

function lastOf({ says, inverse }: UndoStep): Reading['last'] {
  return inverse.kind === 'reading' ? { readIn: inverse.question, says } : null;
}
