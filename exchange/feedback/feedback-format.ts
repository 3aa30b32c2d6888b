import * as z from 'zod/mini';
import { Author } from '../../model/author.ts';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import { Feedback } from '../../model/feedback.ts';
import { Id } from '../../model/id.ts';
import { PublicKey } from '../../model/identity.ts';
import { Sequence } from '../../model/sequence.ts';
import { Timestamp } from '../../model/timestamp.ts';
import type { RecordFormat } from '../record-file/read-record-file.ts';

/** A file that is no feedback, or one that is damaged or from a later version. The message names the place. */
export class FeedbackRefused extends ExpectedFailure {
  override readonly name = 'FeedbackRefused';

  constructor(reason: string) {
    super(`This feedback cannot be taken. ${reason}`);
  }
}

export const FEEDBACK_FORMAT: RecordFormat = {
  format: 'parallax-feedback',
  version: 1,
  name: 'feedback',
  largest: 256 * 1024 ** 2,
  refused: (reason) => new FeedbackRefused(reason),
};

export const FEEDBACK_TYPE = 'application/vnd.parallax.feedback+zip';

/** What the file holds: who gives feedback, and what they say of one set. */
export const FEEDBACK_SCHEMAS = { authors: Author, feedback: Feedback };

/** What is signed, beside the hashes of the parts. */
export const FeedbackStatement = z.object({
  project: Id,
  set: Id,
  /** Who gives it, and to whom. */
  author: Id,
  about: Id,
  returned: Timestamp,
  sequence: Sequence,
  publicKey: PublicKey,
});
export type FeedbackStatement = z.infer<typeof FeedbackStatement>;

export const AboutFeedback = z.extend(FeedbackStatement, { signature: z.string().check(z.maxLength(1000)) });
export type AboutFeedback = z.infer<typeof AboutFeedback>;

/** What is signed, in this order. */
export function statedValues({ project, set, author, about, returned, sequence, publicKey }: FeedbackStatement) {
  return [project, set, author, about, returned, sequence, publicKey.algorithm, publicKey.key];
}
