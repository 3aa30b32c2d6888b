import { useEffect, useState } from 'react';
import type { ProposedPassages } from '../../analysis/suggest/suggest.ts';
import { findPassages, type SuggestibleRevision } from './found-passages.ts';
import type { openProposals } from './open-proposals.ts';
import { proposalOf, type Proposal } from './proposal.ts';
import { reasonOf } from '../../model/reason-of.ts';

/** How far the search for proposals is. */
export type Proposing =
  | { state: 'working' }
  | { state: 'cancelled' }
  | { state: 'failed'; reason: string }
  | {
      state: 'ready';
      proposals: readonly Proposal[];
      coverage: ProposedPassages['coverage'];
      /** It anchors passages: whoever asks for no proposals does not load that. */
      openAmong: typeof openProposals;
    };

/**
 * The proposals for an article, worked out anew whenever it is another one.
 * @param article null while nobody asks for any; the same object as long as it is the same text.
 */
export function useProposing(article: SuggestibleRevision | null) {
  const [proposing, setProposing] = useState<Proposing>({ state: 'working' });
  const [attempt, setAttempt] = useState({ isCancelled: false });
  useEffect(() => {
    if (!article) return;
    setProposing({ state: attempt.isCancelled ? 'cancelled' : 'working' });
    if (attempt.isCancelled) return;
    const run = new AbortController();
    const settle = (next: Proposing) => run.signal.aborted || setProposing(next);
    void Promise.all([findPassages(article, run.signal), import('./open-proposals.ts')]).then(
      ([{ suggestions, coverage }, { openProposals: openAmong }]) =>
        settle({ state: 'ready', proposals: suggestions.map(proposalOf), coverage, openAmong }),
      (error: unknown) => settle({ state: 'failed', reason: reasonOf(error) }),
    );
    return () => run.abort();
  }, [article, attempt]);
  return {
    proposing,
    cancel: () => setAttempt({ isCancelled: true }),
    retry: () => setAttempt({ isCancelled: false }),
  };
}
