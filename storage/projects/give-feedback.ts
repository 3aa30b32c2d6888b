import { isLive } from '../../model/annotation.ts';
import { Feedback, isUnreturned, type ReturnedFeedback } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import { quoteOf } from '../../model/passage.ts';
import { readRecord } from '../../model/read-record.ts';
import type { Level } from '../../model/rubric.ts';
import { nextSequence } from '../../model/sequence.ts';
import { database } from '../database.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';
import { blankFeedback, laterThan } from './restore-feedback.ts';

/** One step in what a project's owner says of a set. */
export type FeedbackChange =
  /** An empty text takes the comment away. */
  | { comment: { annotation: Id; text: string } }
  | { remarks: string }
  /** Null takes the mark away. */
  | { mark: { criterion: Id; level: Level | null } }
  | { isRead: boolean };

/** Feedback as it was and as it is. */
interface Changed {
  before: Feedback | null;
  after: Feedback;
}

/** Takes a step in the feedback on a set. @throws {NotInLibrary} where the set or the passage is not here. */
export async function changeFeedback(set: Id, change: FeedbackChange): Promise<Changed> {
  return writing(async () => {
    const before = (await database.feedback.get(set)) ?? null;
    const changed = await changedBy(change, before ?? (await blankFeedback(set)));
    const after = readRecord(Feedback, { ...changed, modified: laterThan(before) }, 'Feedback');
    await database.feedback.put(after);
    return { before, after };
  });
}

/**
 * What was said of some sets, as it goes out to their authors now; where nothing was said, nothing goes out.
 * @param returned when; a later file takes the place of an earlier one even if the clock went back meanwhile.
 */
export async function prepareReturn(sets: readonly Id[], returned = Date.now()): Promise<ReturnedFeedback[]> {
  return writing(async () => {
    const going: ReturnedFeedback[] = [];
    for (const feedback of await database.feedback.bulkGet([...sets])) {
      if (!feedback || (feedback.returned === undefined && !isUnreturned(feedback))) continue;
      const sequence = nextSequence({ sequence: feedback.sequence, at: feedback.returned }, returned);
      const project = await database.projects.get(feedback.project);
      const handedIn = (await database.annotationSets.get(feedback.id))?.handedIn;
      const rubric = project?.rubric ?? [];
      const out = { ...feedback, returned, sequence, rubric, ...(handedIn !== undefined && { handedIn }) };
      await database.feedback.put(out);
      going.push(out);
    }
    return going;
  });
}

async function changedBy(change: FeedbackChange, feedback: Feedback): Promise<Feedback> {
  if ('comment' in change) return withComment(feedback, change.comment);
  if ('remarks' in change) return { ...feedback, remarks: change.remarks };
  if ('isRead' in change) return { ...feedback, isRead: change.isRead };
  const { criterion, level } = change.mark;
  const { [criterion]: _former, ...marks } = feedback.marks;
  return { ...feedback, marks: level ? { ...marks, [criterion]: level } : marks };
}

const MOST_LETTERS = 1000;

async function withComment(feedback: Feedback, { annotation: id, text }: { annotation: Id; text: string }) {
  const others = feedback.comments.filter((comment) => comment.annotation !== id);
  if (text.trim() === '') return { ...feedback, comments: others };
  const annotation = await database.annotations.get(id);
  if (!annotation || !isLive(annotation) || annotation.set !== feedback.id) throw new NotInLibrary('passage');
  const words = (quoteOf(annotation.selectors)?.exact ?? '').slice(0, MOST_LETTERS);
  const comment = { annotation: id, text, passageModified: annotation.modified, words };
  return { ...feedback, comments: [...others, comment] };
}
