import { calledByOthers, type Author } from '../../model/author.ts';
import type { ReturnedFeedback } from '../../model/feedback.ts';
import { isFromFuture } from '../../model/sequence.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { writing } from '../transaction.ts';
import { nameHere } from './confirmed-members.ts';

/** What became of a feedback file. Only the first two changed the library. */
export type FeedbackVerdict =
  | 'new'
  | 'updated'
  | 'unchanged'
  /** What is here was given after it. */
  | 'older'
  | 'wrong project'
  /** It is not by whoever made the project. */
  | 'not the owner’s'
  /** Whoever made the project is known here by another key. */
  | 'other key'
  | 'for somebody else'
  /** The reader gave it. */
  | 'own'
  /** Dated later than it can be: a clock is wrong. */
  | 'from the future';

/** Feedback on one set, with who gave it and their key. */
export interface FeedbackFile {
  feedback: ReturnedFeedback;
  author: Author;
}

/** Takes feedback on the reader's own work. In whatever order files come, and however often, the last that was given stands. */
export async function takeFeedback({ feedback, author }: FeedbackFile): Promise<FeedbackVerdict> {
  return writing(async () => {
    const verdict = await judge({ feedback, author });
    if (verdict === 'new' || verdict === 'updated') {
      await database.authors.put({ ...author, name: await nameHere(calledByOthers(author, 'instructor')) });
      await database.feedback.put(feedback);
    }
    return verdict;
  });
}

async function judge({ feedback, author }: FeedbackFile): Promise<FeedbackVerdict> {
  const project = await database.projects.get(feedback.project);
  if (project?.kind !== 'shared') return 'wrong project';
  if (project.owner !== author.id) return 'not the owner’s';
  const reader = (await findPersonalSet())?.author.id;
  if (author.id === reader) return 'own';
  const known = await database.authors.get(author.id);
  if (known?.publicKey && known.publicKey.key !== author.publicKey?.key) return 'other key';
  const set = await database.annotationSets.get(feedback.id);
  const isOnOwn = set?.author === reader && set?.project === project.id && set.role === undefined;
  if (feedback.about !== reader || !isOnOwn) return 'for somebody else';
  const last = (await database.feedback.get(feedback.id))?.sequence ?? -1;
  if (last === feedback.sequence) return 'unchanged';
  if (last > feedback.sequence) return 'older';
  if (isFromFuture(feedback.returned, Date.now())) return 'from the future';
  return last === -1 ? 'new' : 'updated';
}
