import { useState } from 'react';
import { ask } from '../../messaging/ask.ts';
import type { Placement } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import type { Attempt } from '../ui/use-attempts.ts';
import type { Doubt } from './doubts.ts';
import type { ByHand } from './ReviewItem.tsx';

/** What was last decided, for as long as it can be undone at a press. */
type Decided = { id: string; as: 'placed' | 'gone' } | null;

export type Review = ReturnType<typeof useReview>;

interface Reviewed {
  doubts: readonly Doubt[];
  /** The revision in which the passages were looked for. */
  revision: Id;
  byHand: ByHand;
  /** Lets a passage wait for the reader to select its words in the text; null ends the wait. */
  waitForPlace: (id: string | null) => Promise<void>;
}

/** The review of an article's doubtful passages: whether it is open, and what the reader decides. */
export function useReview({ doubts, revision, byHand, waitForPlace }: Reviewed, attempt: Attempt) {
  const [isOpen, setOpen] = useState(false);
  const [decided, setDecided] = useState<Decided>(null);
  const decide = (work: Promise<unknown>, now: Decided) => attempt(work.then(() => setDecided(now)));
  const place = async (id: string, placement: Placement) => {
    await ask('annotation.place', { id, placement });
    await waitForPlace(null);
  };
  return {
    isOpen,
    doubts,
    byHand,
    decided,
    open: () => setOpen(true),
    onClose: () => {
      setOpen(false);
      if (byHand) attempt(waitForPlace(null));
    },
    onAccept: (id: string, placement: Placement) => decide(place(id, placement), { id, as: 'placed' }),
    onSelectPlace: (id: string | null) => attempt(waitForPlace(id)),
    onKeepGone: (id: string) => decide(ask('annotation.gone', { id, revision }), { id, as: 'gone' }),
    undo: () => decided && decide(takeBack(decided), null),
    forget: () => setDecided(null),
  };
}

function takeBack({ id, as }: NonNullable<Decided>): Promise<unknown> {
  return as === 'placed' ? ask('annotation.putBack', { id }) : ask('annotation.gone', { id, revision: null });
}
