import { useMemo, useState } from 'react';
import { placeBlocks } from '../../model/article-text.ts';
import { outletOf } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { Revision } from '../../model/revision.ts';
import type { Tag } from '../../model/tag.ts';
import type { ArticleView } from '../../storage/library.ts';
import { decisionsOf } from '../../storage/suggestion-decisions.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { moveEdge, type Edge } from './move-edge.ts';
import { openProposals } from './open-proposals.ts';
import { withTags, type Proposal } from './proposal.ts';
import { useCurrent } from './use-current.ts';
import { useDecisions } from './use-decisions.ts';
import { useProposing } from './use-proposing.ts';

export type Suggesting = ReturnType<typeof useSuggesting>;

/**
 * The suggestions for an article while the reader works through them: what is proposed and still open, what the reader makes of
 * it, and what was decided. All of it ends when the list is closed; only decisions are kept.
 */
export function useSuggesting({ article, annotations, ...view }: ArticleView) {
  const [isOpen, setOpen] = useState(false);
  const revision = useSame(view.revision);
  const { language } = article;
  const outlet = outletOf(article);
  const suggestible = useMemo(
    () => (isOpen ? { text: revision.text, blocks: placeBlocks(revision.blocks), language, outlet } : null),
    [isOpen, revision, language, outlet],
  );
  const { proposing, cancel, retry } = useProposing(suggestible);
  const stored = useLiveQuery(() => decisionsOf(article.id), [article.id]);
  const decisions = useDecisions(revision, stored);
  const [edits, setEdits] = useState<Readonly<Record<Id, Edit>>>({});
  const found = isOpen && stored && proposing.state === 'ready' ? proposing.proposals : NONE;
  const undecided = useMemo(
    () => openProposals(revision.text, found, annotations, stored ?? []),
    [revision, found, annotations, stored],
  );
  const decided = decisions.decided.join();
  const proposals = useMemo(
    () => undecided.filter(({ id }) => !decided.includes(id)).map((proposal) => editedBy(edits[proposal.id], proposal)),
    [undecided, decided, edits],
  );
  const { current, ...steps } = useCurrent(proposals);
  const edit = ({ id, start, end, tags }: Proposal) =>
    setEdits((before) => ({ ...before, [id]: { start, end, tags } }));

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
      setEdits({});
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

/** What the reader made of a proposal before deciding. */
type Edit = Pick<Proposal, 'start' | 'end' | 'tags'>;

/** The fields are taken from what was proposed, so that a tag which comes back brings its fields along. */
function editedBy(edit: Edit | undefined, proposal: Proposal): Proposal {
  return edit ? withTags({ ...proposal, ...edit }, edit.tags) : proposal;
}

const NONE: readonly Proposal[] = [];

/** A live query gives a new object at each change of anything; a revision's text never changes. */
function useSame(revision: Revision): Revision {
  const [kept, keep] = useState(revision);
  if (kept.id === revision.id) return kept;
  keep(revision);
  return revision;
}
