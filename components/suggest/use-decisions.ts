import { useEffect, useState } from 'react';
import { ask } from '../../messaging/ask.ts';
import type { Id } from '../../model/id.ts';
import type { Revision } from '../../model/revision.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { acceptanceOf, proposedPassage, type Proposal } from './proposal.ts';

/** One step that can be undone, over one proposal or many. */
interface Decided {
  proposals: readonly Id[];
  /** What the library keeps of it, once it does. */
  kept: Promise<Id[]>;
  /** "8 quotes accepted" */
  says: string;
  /** The same, once it was seen in the library: from then on, what is not there any more was undone from elsewhere. */
  seen: readonly Id[] | null;
}

/**
 * What the reader decided while the list was open, the last step first to be undone.
 * @param stored what the library keeps of the article's; undefined until it was read.
 */
export function useDecisions(revision: Revision, stored: readonly Pick<SuggestionDecision, 'id'>[] | undefined) {
  const [steps, setSteps] = useState<readonly Decided[]>([]);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const ids = new Set(stored?.map(({ id }) => id));
    const isThere = (some: readonly Id[]) => some.every((id) => ids.has(id));
    setSteps((now) => now.filter(({ seen }) => !seen || isThere(seen)));
    for (const { kept, seen } of steps) {
      if (seen) continue;
      const see = (some: readonly Id[]) =>
        setSteps((now) => now.map((step) => (step.kept === kept && isThere(some) ? { ...step, seen: some } : step)));
      void kept.then(see, () => undefined);
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- looked at when the library has changed, which follows every step.
  }, [stored]);

  function decide(proposals: readonly Proposal[], kept: Promise<Id[]>, says: string) {
    const step = { proposals: proposals.map(({ id }) => id), kept, says, seen: null };
    setFailure(null);
    setSteps((before) => [...before, step]);
    // What was not kept stands in the list again, with the reason.
    kept.catch((error: unknown) => {
      setSteps((now) => now.filter((other) => other.kept !== kept));
      setFailure(reasonOf(error));
    });
  }

  async function takeBack(step: Decided) {
    try {
      await ask('suggestions.takeBack', { decisions: await step.kept });
      setSteps((now) => now.filter((other) => other.kept !== step.kept));
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
