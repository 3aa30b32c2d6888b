import type { Review } from '../review/use-review.ts';
import { Notice } from '../ui/Notice.tsx';

interface ArticleNoticesProps {
  /** Whether a passage was just deleted. */
  isDeleted: boolean;
  onRestore: () => void;
  onForgetDeleted: () => void;
  review: Review;
  failure: string | null;
  onForgetFailure: () => void;
}

/** What just happened, with the way to undo it. */
export function ArticleNotices({ review, failure, onForgetFailure, ...deletion }: ArticleNoticesProps) {
  const { decided } = review;
  return (
    <div className="article-notices">
      {failure && <Notice onClose={onForgetFailure}>{failure}</Notice>}
      {decided && (
        <Notice action={{ label: 'Undo', run: review.undo }} onClose={review.forget}>
          {decided.as === 'placed' ? 'Placed on its new words.' : 'Kept as gone from this version.'}
        </Notice>
      )}
      {deletion.isDeleted && (
        <Notice action={{ label: 'Undo', run: deletion.onRestore }} onClose={deletion.onForgetDeleted}>
          Passage deleted.
        </Notice>
      )}
    </div>
  );
}
