import type { Author } from '../../model/author.ts';
import type { Feedback, ReturnedFeedback } from '../../model/feedback.ts';
import { readRecord } from '../../model/read-record.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { isSignedBy } from '../hand-in/signature.ts';
import { signedBytes } from '../hand-in/signed-bytes.ts';
import { openRecordFile } from '../record-file/read-record-file.ts';
import { AboutFeedback, FEEDBACK_FORMAT, FEEDBACK_SCHEMAS, FeedbackRefused, statedValues } from './feedback-format.ts';

/**
 * Feedback on one set from a file whose signature was checked with the key that it brings; whether that key is the project's
 * owner's is for the library to say.
 * @throws {FeedbackRefused} naming the place, for a file that is damaged, altered since it was signed, or on several sets.
 */
export async function readFeedback(file: Blob): Promise<{ feedback: ReturnedFeedback; author: Author }> {
  const { manifest, recordsOf } = await openRecordFile(file, FEEDBACK_FORMAT);
  const about = readAbout(manifest.about);
  const bytes = signedBytes(FEEDBACK_FORMAT.format, statedValues(about), manifest.parts);
  if (!(await isSignedBy(about.publicKey, about.signature, bytes))) {
    throw new FeedbackRefused('Its signature does not fit: it was changed after it was given.');
  }
  const records: Record<string, object[]> = {};
  for (const part of manifest.parts) {
    const some = await recordsOf(part, FEEDBACK_SCHEMAS);
    (records[some.kind] ??= []).push(...some.records);
  }
  return checked(records, about);
}

function checked(records: { authors?: Author[]; feedback?: Feedback[] }, about: AboutFeedback) {
  const [author, ...authors] = records.authors ?? [];
  const [feedback, ...more] = records.feedback ?? [];
  if (!author || !feedback || authors.length + more.length > 0) {
    throw new FeedbackRefused('It is to hold what one person says of one set, and holds another number.');
  }
  const { id: set, project, rubric, returned, sequence } = feedback;
  const isBy = author.id === about.author && feedback.author === author.id;
  const isOf = set === about.set && project === about.project && feedback.about === about.about;
  const isThen = returned === about.returned && sequence === about.sequence;
  if (!isBy || !isOf || !isThen || author.publicKey?.key !== about.publicKey.key || !rubric) {
    throw new FeedbackRefused('What it holds is not what it was signed for.');
  }
  return { author, feedback: { ...feedback, rubric, returned: about.returned, sequence: about.sequence } };
}

function readAbout(about: unknown): AboutFeedback {
  try {
    return readRecord(AboutFeedback, about, 'manifest.json: about');
  } catch (error) {
    throw new FeedbackRefused(reasonOf(error));
  }
}
