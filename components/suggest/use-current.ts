import { useState } from 'react';
import type { Proposal } from './proposal.ts';

/**
 * Which of the proposals the reader stands at. One that was decided goes, and the next takes its place; one that comes back
 * by an undo is the current one again.
 */
export function useCurrent(proposals: readonly Proposal[]) {
  const [at, setAt] = useState<{ id: string | null; index: number }>({ id: null, index: 0 });
  const found = proposals.findIndex(({ id }) => id === at.id);
  const index = found === -1 ? Math.min(at.index, proposals.length - 1) : found;
  const goTo = (next: number) => {
    const to = Math.max(0, Math.min(next, proposals.length - 1));
    setAt({ id: proposals[to]?.id ?? null, index: to });
  };
  return {
    index,
    current: proposals[index] ?? null,
    goTo: (id: string) => proposals.some((proposal) => proposal.id === id) && goTo(indexOf(proposals, id)),
    step: (by: 1 | -1) => goTo(index + by),
  };
}

function indexOf(proposals: readonly Proposal[], id: string): number {
  return proposals.findIndex((proposal) => proposal.id === id);
}
