import { useState } from 'react';
import { ask } from '../../../messaging/ask.ts';
import type { Id } from '../../../model/id.ts';
import type { Decision } from '../../../model/settlement.ts';
import { reasonOf } from '../../../model/reason-of.ts';

/** Settles passages, and opens settled ones again; one step of the sitting, which can be undone. */
export type Settle = (decisions: Decision[], reopen?: Id[]) => void;

/** Settling what the coders of a case marked. */
export function useSettling(id: Id): { settle: Settle; failure: string | null; forget: () => void } {
  const [failure, setFailure] = useState<string | null>(null);
  const settle: Settle = (decisions, reopen = []) => {
    setFailure(null);
    ask('passages.settle', { case: id, decisions, reopen }).catch((error: unknown) => setFailure(reasonOf(error)));
  };
  return { settle, failure, forget: () => setFailure(null) };
}
