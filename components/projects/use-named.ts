import { useState } from 'react';
import { UNNAMED } from '../../model/author.ts';
import type { Attempt } from '../ui/use-attempts.ts';

/** What sends something out in the reader's name. */
export type SendOut = (work: () => Promise<unknown>) => void;

/**
 * Lets nothing go out before the reader has a name.
 * @param rename keeps it.
 */
export function useNamed(name: string | undefined, rename: (name: string) => Promise<void>, attempt: Attempt) {
  const [waiting, setWaiting] = useState<(() => Promise<unknown>) | null>(null);
  const sendOut: SendOut = (work) => {
    if (name === undefined || name === UNNAMED) setWaiting(() => work);
    else attempt(work());
  };
  const goOn = (chosen: string) => {
    setWaiting(null);
    if (waiting) attempt(rename(chosen).then(waiting));
  };
  return { sendOut, isAsking: waiting !== null, goOn, cancel: () => setWaiting(null) };
}
