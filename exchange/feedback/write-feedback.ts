import type { Author } from '../../model/author.ts';
import type { ReturnedFeedback } from '../../model/feedback.ts';
import type { Identity } from '../../model/identity.ts';
import { sign } from '../hand-in/signature.ts';
import { signedBytes } from '../hand-in/signed-bytes.ts';
import { RecordFileWriter } from '../record-file/write-record-file.ts';
import { FEEDBACK_FORMAT, FEEDBACK_TYPE, statedValues, type FeedbackStatement } from './feedback-format.ts';

/** What a project's owner says of one set, as a signed file for its author. */
export async function writeFeedback(feedback: ReturnedFeedback, author: Author, identity: Identity): Promise<Blob> {
  const { format, version } = FEEDBACK_FORMAT;
  const { id: set, project, about, returned, sequence } = feedback;
  const { publicKey } = identity;
  const file = new RecordFileWriter({ format, version, made: returned, type: FEEDBACK_TYPE });
  await file.add({ kind: 'authors', records: [{ ...author, publicKey }] });
  await file.add({ kind: 'feedback', records: [feedback] });
  const statement: FeedbackStatement = { project, set, author: author.id, about, returned, sequence, publicKey };
  return file.finish(async (parts) => ({
    ...statement,
    signature: await sign(identity, signedBytes(format, statedValues(statement), parts)),
  }));
}
