import { Notice } from '../../components/ui/Notice.tsx';
import { ask } from '../../messaging/ask.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { changeTabState, type TabState } from '../../storage/tab-state.ts';
import type { Review } from './use-review.ts';

interface ArticleNoticesProps {
  tab: number;
  deleted: TabState['deleted'];
  review: Review;
  failure: string | null;
  onForgetFailure: () => void;
  attempt: (work: Promise<unknown>) => void;
}

/** What just happened, with the way to undo it. */
export function ArticleNotices({ tab, deleted, review, failure, onForgetFailure, attempt }: ArticleNoticesProps) {
  const { decided } = review;
  return (
    <div className="sidebar-notices">
      {failure && <Notice onClose={onForgetFailure}>{failure}</Notice>}
      {decided && (
        <Notice action={{ label: 'Undo', run: review.undo }} onClose={review.forget}>
          {decided.as === 'placed' ? 'Placed on its new words.' : 'Kept as gone from this version.'}
        </Notice>
      )}
      {deleted && (
        <Notice
          action={{ label: 'Undo', run: () => attempt(restore(tab, deleted)) }}
          onClose={() => void changeTabState(tab, { deleted: null })}
        >
          Passage deleted.
        </Notice>
      )}
    </div>
  );
}

async function restore(tab: number, deleted: LiveAnnotation): Promise<void> {
  await ask('annotation.restore', deleted);
  await changeTabState(tab, { deleted: null });
}
