import type { Feedback } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import { database } from '../database.ts';
import { ChangedSince, NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';

/**
 * Puts what feedback says back to what it was; what went out stays gone out. Null takes it away.
 * @param mark that the feedback is to bear: see {@link markOfFeedback}.
 * @throws {ChangedSince}
 */
export async function restoreFeedback(set: Id, mark: string, before: Feedback | null) {
  return writing(async () => {
    const was = (await database.feedback.get(set)) ?? null;
    if (markOfFeedback(was) !== mark) throw new ChangedSince('feedback');
    const content = before ?? (was?.returned === undefined ? null : await blankFeedback(set));
    const now = content && { ...content, ...(was && { ...was, ...saidIn(content) }), modified: laterThan(was) };
    if (now) await database.feedback.put(now);
    else await database.feedback.delete(set);
    return { left: markOfFeedback(now), was };
  });
}

/** Feedback has no marks of edits; when it was last changed stands for one. */
export function markOfFeedback(feedback: Pick<Feedback, 'modified'> | null): string {
  return feedback ? String(feedback.modified) : '';
}

/** What is said of a set before anything is. Part of a transaction. */
export async function blankFeedback(set: Id): Promise<Feedback> {
  const on = await database.annotationSets.get(set);
  const owner = on && (await database.projects.get(on.project))?.owner;
  if (!on || owner === undefined) throw new NotInLibrary('set');
  const { project, author: about } = on;
  return { id: set, project, author: owner, about, isRead: false, comments: [], remarks: '', marks: {}, modified: 0 };
}

function saidIn({ isRead, comments, remarks, marks }: Feedback) {
  return { isRead, comments, remarks, marks };
}

/** A moment that no earlier change of it, nor its going out, bears. */
export function laterThan(before: Feedback | null): number {
  return Math.max(Date.now(), (before?.modified ?? -1) + 1, (before?.returned ?? -1) + 1);
}
