import { useState } from 'react';
import { reasonOf } from '../../model/reason-of.ts';

/** Runs work and keeps why it failed: nothing that the reader did may be lost without a word. */
export type Attempt = (work: Promise<unknown>) => void;

/** Every failure is to be shown, until the reader forgets it or something else is kept. */
export function useAttempts() {
  const [failure, setFailure] = useState<string | null>(null);
  const forget = () => setFailure(null);
  const attempt: Attempt = (work) => void work.then(forget, (error: unknown) => setFailure(reasonOf(error)));
  return { failure, forget, attempt };
}
