import { useState } from 'react';
import { doubtsOf } from '../../components/review/doubts.ts';
import { ask } from '../../messaging/ask.ts';
import { tellPage } from '../../messaging/tell-page.ts';
import type { Placement } from '../../model/annotation.ts';
import type { ArticleView } from '../../storage/library.ts';
import { changeTabState, type TabState } from '../../storage/tab-state.ts';

/** What was last decided, for as long as it can be undone at a press. */
type Decided = { id: string; as: 'placed' | 'gone' } | null;

export type Review = ReturnType<typeof useReview>;

/** The review of doubtful passages in a tab: what is open, and what the reader decides. */
export function useReview(tab: number, state: TabState, view: ArticleView, attempt: (work: Promise<unknown>) => void) {
  const [isOpen, setOpen] = useState(false);
  const [decided, setDecided] = useState<Decided>(null);
  const doubts = state.asleep ? [] : doubtsOf(view.annotations, state.findings, state.revision);
  const decide = (work: Promise<unknown>, now: Decided) => attempt(work.then(() => setDecided(now)));
  return {
    isOpen: isOpen && !state.asleep,
    doubts,
    decided,
    open: () => setOpen(true),
    onClose: () => {
      setOpen(false);
      if (state.byHand) attempt(waitForPlace(tab, null));
    },
    onAccept: (id: string, placement: Placement) => decide(place(tab, id, placement), { id, as: 'placed' }),
    onSelectPlace: (id: string | null) => attempt(waitForPlace(tab, id)),
    onKeepGone: (id: string) => decide(ask('annotation.gone', { id, revision: state.revision }), { id, as: 'gone' }),
    undo: () => decided && decide(takeBack(decided), null),
    forget: () => setDecided(null),
  };
}

async function place(tab: number, id: string, placement: Placement): Promise<void> {
  await ask('annotation.place', { id, placement });
  await waitForPlace(tab, null);
}

/** The page is told, and the tab's state holds it for the sidebar to show. */
async function waitForPlace(tab: number, id: string | null): Promise<void> {
  await changeTabState(tab, { byHand: id === null ? null : { id, selected: null } });
  await tellPage(tab, { tell: 'select place', id });
}

function takeBack({ id, as }: NonNullable<Decided>): Promise<unknown> {
  return as === 'placed' ? ask('annotation.putBack', { id }) : ask('annotation.gone', { id, revision: null });
}
