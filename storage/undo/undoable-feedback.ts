import type { Id } from '../../model/id.ts';
import { changeFeedback, type FeedbackChange } from '../projects/give-feedback.ts';
import { markOfFeedback } from '../projects/restore-feedback.ts';
import { rememberStep } from './undo-log.ts';

/** Takes a step in the feedback on a set, which can be undone. @param of the words or the name that it is about. */
export async function sayOfSet(set: Id, change: FeedbackChange, of: string): Promise<void> {
  const { before, after } = await changeFeedback(set, change);
  const marks = { found: markOfFeedback(before), left: markOfFeedback(after) };
  const joins = joinedBy(set, change);
  await rememberStep({
    says: sayStep(change),
    of: of.slice(0, MOST_LETTERS),
    record: set,
    ...marks,
    ...(joins !== null && { joins }),
    inverse: { kind: 'feedback', before },
  });
}

/** Enough to know a passage by. */
const MOST_LETTERS = 80;

/** What is typed is kept while it is typed, and undone as one. */
function joinedBy(set: Id, change: FeedbackChange): string | null {
  if ('comment' in change) return `comment ${set} ${change.comment.annotation}`;
  return 'remarks' in change ? `remarks ${set}` : null;
}

function sayStep(change: FeedbackChange): string {
  if ('comment' in change) return change.comment.text.trim() === '' ? 'Comment taken away' : 'Comment written';
  if ('remarks' in change) return 'Remarks written';
  if ('mark' in change) return change.mark.level ? 'Points given' : 'Points taken away';
  return change.isRead ? 'Set read' : 'Set to be read again';
}
