import * as z from 'zod/mini';
import { isLive, type Annotation } from './annotation.ts';
import { Id } from './id.ts';
import { Marks, Rubric } from './rubric.ts';
import { Sequence } from './sequence.ts';
import { Timestamp } from './timestamp.ts';

/** A word on one passage, and how the passage stood when it was said. */
export const PassageComment = z.object({
  annotation: Id,
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  /** When the passage had last been changed. */
  passageModified: Timestamp,
  /** Its words, by which it is still known once it is gone; may be cut. */
  words: z.string().check(z.maxLength(1000)),
});
export type PassageComment = z.infer<typeof PassageComment>;

/** What a project's owner says of one set: to its passages, to the whole, and by the rubric. */
export const Feedback = z.object({
  /** That of the set: it has one. */
  id: Id,
  project: Id,
  /** Who gives it. */
  author: Id,
  /** Whose set it is on. */
  about: Id,
  /** Its author went through the whole set. */
  isRead: z.boolean(),
  comments: z.array(PassageComment).check(z.maxLength(10_000)),
  remarks: z.string().check(z.maxLength(20_000)),
  marks: Marks,
  modified: Timestamp,
  /** When it last went out, as which of its files, and by which rubric; absent until then. */
  returned: z.optional(Timestamp),
  sequence: z.optional(Sequence),
  rubric: z.optional(Rubric),
  /** When the set that it is on had been handed in. */
  handedIn: z.optional(Timestamp),
});
export type Feedback = z.infer<typeof Feedback>;

/** Feedback that went out. */
export type ReturnedFeedback = Feedback & { returned: Timestamp; sequence: Sequence; rubric: Rubric };

/** How a passage stands since a comment was made on it. */
export type Standing = 'as it was' | 'changed' | 'gone';

export function standingOf(comment: PassageComment, annotation: Annotation | undefined): Standing {
  if (!annotation || !isLive(annotation)) return 'gone';
  return annotation.modified === comment.passageModified ? 'as it was' : 'changed';
}

/** Whether anything was said since it last went out. */
export function isUnreturned({ modified, returned, isRead, comments, remarks, marks }: Feedback): boolean {
  const isEmpty = !isRead && comments.length === 0 && remarks === '' && Object.keys(marks).length === 0;
  return returned === undefined ? !isEmpty : modified > returned;
}
