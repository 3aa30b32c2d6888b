import { Notice } from '../ui/Notice.tsx';
import { summaryOf, type Doubt } from './doubts.ts';

/** Says how many passages the page no longer has as they were tagged, and leads to their review. */
export function ReviewNotice({ doubts, onReview }: { doubts: readonly Doubt[]; onReview: () => void }) {
  if (doubts.length === 0) return null;
  const { lead, rest } = summaryOf(doubts);
  return (
    <Notice action={{ label: 'Review', run: onReview }}>
      <strong>{lead}</strong> {rest}
    </Notice>
  );
}
