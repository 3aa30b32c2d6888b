import { useEffect, useState } from 'react';
import type { Id } from '../../model/id.ts';
import { keepProposalEdits, proposalEdits, type ProposalEdits } from '../../storage/proposal-edits.ts';
import { withTags, type Proposal } from './proposal.ts';

const NONE: ProposalEdits = {};

/** What the reader made of the proposals for a revision before deciding; kept for as long as the browser runs. */
export function useProposalEdits(revision: Id) {
  const [edits, setEdits] = useState(NONE);
  useEffect(() => {
    const closing = new AbortController();
    setEdits(NONE);
    void proposalEdits(revision).then((kept) => closing.signal.aborted || setEdits((made) => ({ ...kept, ...made })));
    return () => closing.abort();
  }, [revision]);
  return {
    edits,
    edit: (proposal: Proposal) => {
      const { start, end, tags } = proposal;
      const next = { ...edits, [keyOf(proposal)]: { start, end, tags } };
      setEdits(next);
      void keepProposalEdits(revision, next);
    },
  };
}

/** The fields are taken from what was proposed, so that a tag which comes back brings its fields along. */
export function editedBy(edits: ProposalEdits, proposal: Proposal): Proposal {
  const edit = edits[keyOf(proposal)];
  return edit ? withTags({ ...proposal, ...edit }, edit.tags) : proposal;
}

function keyOf({ proposed: { start, end, tags } }: Proposal): string {
  return [start, end, ...tags].join();
}
