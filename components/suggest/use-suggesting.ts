import { useMemo, useState } from 'react';
import type { Revision } from '../../model/revision.ts';
import type { Tag } from '../../model/tag.ts';
import type { ArticleView } from '../../storage/library.ts';
import { decisionsOf } from '../../storage/suggestion-decisions.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { suggestibleRevision } from './found-passages.ts';
import { moveEdge, type Edge } from './move-edge.ts';
import type { Proposal } from './proposal.ts';
import { useCurrent } from './use-current.ts';
import { useDecisions } from './use-decisions.ts';
import { editedBy, useProposalEdits } from './use-proposal-edits.ts';
import { useProposing } from './use-proposing.ts';

export type Suggesting = ReturnType<typeof useSuggesting>;

/**
 * The suggestions for an article while the reader works through them: what is proposed and still open, what the reader makes of
 * it, and what was decided. Only decisions outlast the browser.
 */
export function useSuggesting({ article, annotations, ...view }: ArticleView, startsOpen = false) {
  const [isOpen, setOpen] = useState(startsOpen);
  const revision = useSame(view.revision);
  const { language, outlet, url } = article;
  const suggestible = useMemo(
    () => (isOpen ? suggestibleRevision({ language, outlet, url }, revision) : null),
    [isOpen, revision, language, outlet, url],
  );
  const { proposing, cancel, retry } = useProposing(suggestible);
  const stored = useLiveQuery(() => decisionsOf(article.id), [article.id]);
  const decisions = useDecisions(revision, stored);
  const { edits, edit } = useProposalEdits(revision.id);
  const found = isOpen && proposing.state === 'ready' ? proposing : null;
  const undecided = useMemo(
    () => (found && stored ? found.openAmong(revision.text, found.proposals, annotations, stored) : NONE),
    [revision, found, annotations, stored],
  );
  const decided = decisions.decided.join();
  const proposals = useMemo(
    () => undecided.filter(({ id }) => !decided.includes(id)).map((proposal) => editedBy(edits, proposal)),
    [undecided, decided, edits],
  );
  const { current, ...steps } = useCurrent(proposals);

  return {
    ...steps,
    isOpen,
    proposing,
    proposals,
    current,
    decisions,
    cancel,
    retry,
    open: () => setOpen(true),
    close: () => {
      setOpen(false);
      decisions.forget();
    },
    /** Takes the last step back, and the reader to what it was about. */
    undo: () => {
      const [first] = decisions.last?.proposals ?? [];
      decisions.undo();
      if (first) steps.goTo(first);
    },
    tag: (tag: Tag) => current && edit({ ...current, tags: [tag] }),
    move: (edge: Edge, by: 1 | -1) => current && edit(moveEdge(current, edge, by, revision, language)),
  };
}

const NONE: readonly Proposal[] = [];

/** A live query gives a new object at each change of anything; a revision's text never changes. */
function useSame(revision: Revision): Revision {
  const [kept, keep] = useState(revision);
  if (kept.id === revision.id) return kept;
  keep(revision);
  return revision;
}
