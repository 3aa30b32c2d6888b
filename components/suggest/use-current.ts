import { useState } from 'react';
import type { Proposal } from './proposal.ts';

/** Which of the proposals the reader stands at. One that was decided goes, and the next takes its place. */
export function useCurrent(proposals: readonly Proposal[]) {
  const [at, setAt] = useState<{ id: string | null; index: number }>({ id: null, index: 0 });
  const found = proposals.findIndex(({ id }) => id === at.id);
  const index = found === -1 ? Math.min(at.index, proposals.length - 1) : found;
  return {
    index,
    current: proposals[index] ?? null,
    /** Goes to a proposal at once or, where it is only to come back, once it is there. */
    goTo: (id: string) => {
      const to = proposals.findIndex((proposal) => proposal.id === id);
      setAt({ id, index: to === -1 ? Math.max(0, index) : to });
    },
    step: (by: 1 | -1) => {
      const to = Math.max(0, Math.min(index + by, proposals.length - 1));
      setAt({ id: proposals[to]?.id ?? null, index: to });
    },
  };
}
