import { useState } from 'react';
import { ask } from '../../messaging/ask.ts';
import type { Id } from '../../model/id.ts';
import type { Revision } from '../../model/revision.ts';
import { acceptanceOf, proposedPassage, type Proposal } from './proposal.ts';

/** One step that can be undone, over one proposal or many. */
interface Decided {
  proposals: readonly Id[];
  /** What the library keeps of it, once it does. */
  kept: Promise<Id[]>;
  /** "8 quotes accepted" */
  says: string;
}

/** What the reader decided while the list was open, the last step first to be undone. */
export function useDecisions(revision: Revision) {
  const [steps, setSteps] = useState<readonly Decided[]>([]);
  const [failure, setFailure] = useState<string | null>(null);

  function decide(proposals: readonly Proposal[], kept: Promise<Id[]>, says: string) {
    const step = { proposals: proposals.map(({ id }) => id), kept, says };
    setFailure(null);
    setSteps((before) => [...before, step]);
    // What was not kept stands in the list again, with the reason.
    kept.catch((error: unknown) => {
      setSteps((now) => now.filter((other) => other !== step));
      setFailure(reasonOf(error));
    });
  }

  async function takeBack(step: Decided) {
    try {
      await ask('suggestions.takeBack', { decisions: await step.kept });
      setSteps((now) => now.filter((other) => other !== step));
    } catch (error) {
      setFailure(reasonOf(error));
    }
  }

  const last = steps.at(-1);
  return {
    /** Those that were decided, also before the library says so. */
    decided: steps.flatMap(({ proposals }) => proposals),
    /** What an undo takes back next. */
    last: last ?? null,
    failure,
    accept: (proposals: readonly Proposal[], says: string) => {
      const acceptances = proposals.map((proposal) => acceptanceOf(proposal, revision));
      decide(proposals, ask('suggestions.accept', { acceptances }), says);
    },
    reject: (proposal: Proposal, says: string) =>
      decide([proposal], ask('suggestion.reject', proposedPassage(proposal, revision)), says),
    undo: (): void => {
      if (last) void takeBack(last);
    },
    forget: () => setSteps([]),
    forgetFailure: () => setFailure(null),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
