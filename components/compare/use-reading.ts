import { useRef, useState } from 'react';
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
  const last = steps.at(-1) ?? null;

  async function change(wanted: ReadingChange, readIn: ReadIn, says: string) {
    const kept = await ask('reading.change', { case: id, change: wanted });
    rev.current = kept.rev;
    setSteps((before) => [...before, { before: kept.before, readIn, says }]);
  }

  async function undo(step: Step) {
    const undone = await ask('reading.restore', { case: id, before: step.before, rev: rev.current });
    rev.current = undone.rev;
    setSteps((before) => before.filter((other) => other !== step));
  }

  function tried(work: Promise<void>) {
    setFailure(null);
    work.catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  }

  return {
    contents: stored ?? NOTHING_READ.contents,
    change: (wanted, readIn, says) => tried(change(wanted, readIn, says)),
    last,
    undo: () => {
      if (last) tried(undo(last));
    },
    failure,
  };
}
