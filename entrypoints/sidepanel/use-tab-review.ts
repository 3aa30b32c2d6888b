import { doubtsOf } from '../../components/review/doubts.ts';
import { useReview, type Review } from '../../components/review/use-review.ts';
import type { Attempt } from '../../components/ui/use-attempts.ts';
import { tellPage } from '../../messaging/tell-page.ts';
import type { Id } from '../../model/id.ts';
import type { ArticleView } from '../../storage/library.ts';
import { changeTabState, type TabState } from '../../storage/tab-state.ts';

/** The review of the passages in a tab; what is placed by hand is selected on the tab's page. */
export function useTabReview(tab: number, state: TabState, view: ArticleView, attempt: Attempt): Review {
  const doubts = state.asleep ? [] : doubtsOf(view.annotations, state.findings, state.revision);
  const { revision, byHand } = state;
  const review = useReview({ doubts, revision, byHand, waitForPlace: (id) => waitForPlace(tab, id) }, attempt);
  return { ...review, isOpen: review.isOpen && !state.asleep };
}

/** The page is told, and the tab's state holds it for the sidebar to show. */
async function waitForPlace(tab: number, id: Id | null): Promise<void> {
  await changeTabState(tab, { byHand: id === null ? null : { id, selected: null } });
  await tellPage(tab, { tell: 'select place', id });
}
