import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Author } from '../../model/author.ts';
import type { Feedback } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';
import { confirmedBy } from './confirmed-members.ts';

/** A set that was handed in, with what its reader has said of it; null for nothing yet. */
export interface SetWithFeedback {
  set: AnnotationSet;
  author: Author;
  feedback: Feedback | null;
}

/**
 * What members have handed in in a project of the reader's, by their names; not what waits to be confirmed. In another's project it is
 * nobody's to judge, and may be what its round hides: there it is nothing.
 */
export async function feedbackProgress(project: Id): Promise<SetWithFeedback[]> {
  return reading(async () => {
    const reader = (await findPersonalSet())?.author.id;
    if ((await database.projects.get(project))?.owner !== reader) return [];
    const all = await database.annotationSets.where('project').equals(project).toArray();
    const sets = all.filter(
      ({ author, role, handedIn }) => author !== reader && role === undefined && handedIn !== undefined,
    );
    const authors = await database.authors.bulkGet(sets.map(({ author }) => author));
    const given = await database.feedback.bulkGet(sets.map(({ id }) => id));
    const roster = await database.rosters.get(project);
    const rows = sets.flatMap((set, index): SetWithFeedback[] => {
      const author = authors[index];
      const isCounted = author && (!roster || confirmedBy(roster, author));
      return isCounted ? [{ set, author, feedback: given[index] ?? null }] : [];
    });
    return rows.toSorted(
      (one, other) => one.author.name.localeCompare(other.author.name, 'en') || (one.set.id < other.set.id ? -1 : 1),
    );
  });
}
