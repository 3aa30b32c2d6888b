import type { Annotation } from '../../model/annotation.ts';
import { standingOf, type Feedback, type PassageComment, type Standing } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';

/** What somebody said of a passage of the reader's. */
export interface ReceivedComment {
  text: string;
  /** Who said it. */
  by: string;
  standing: Standing;
}

/** The comments that came back on some of the reader's passages, by passage. Part of a transaction. */
export async function commentsOn(annotations: readonly Annotation[]): Promise<ReadonlyMap<Id, ReceivedComment[]>> {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const received = await receivedBy((await findPersonalSet())?.author.id);
  const comments = received.flatMap(({ feedback, by }) =>
    feedback.comments.map((comment) => ({ by, comment, annotation: byId.get(comment.annotation) })),
  );
  const here = comments.filter(({ annotation }) => annotation !== undefined);
  const onEach = Map.groupBy(here, ({ comment }) => comment.annotation);
  return new Map(
    [...onEach].map(([id, some]) => [
      id,
      some.map(({ by, comment, annotation }) => ({
        text: comment.text,
        by,
        standing: standingOf(comment, annotation),
      })),
    ]),
  );
}

/** What came back on the reader's work in a project. */
export interface ReceivedFeedback {
  feedback: Feedback;
  by: string;
  /** `article` is null where nothing is left of the passage. */
  comments: { comment: PassageComment; standing: Standing; article: Id | null }[];
}

/** Null while nothing has come back. */
export async function receivedFeedback(project: Id): Promise<ReceivedFeedback | null> {
  return reading(async () => {
    const received = await receivedBy((await findPersonalSet())?.author.id);
    const found = received.find(({ feedback }) => feedback.project === project);
    if (!found) return null;
    const ids = found.feedback.comments.map(({ annotation }) => annotation);
    const annotations = await database.annotations.bulkGet(ids);
    const comments = found.feedback.comments.map((comment, index) => {
      const annotation = annotations[index];
      return { comment, standing: standingOf(comment, annotation), article: annotation?.article ?? null };
    });
    return { ...found, comments };
  });
}

/** Feedback of others on the reader's sets. A project is small in number: there is no index of whom it is on. Part of a transaction. */
async function receivedBy(reader: Id | undefined): Promise<{ feedback: Feedback; by: string }[]> {
  const on = await database.feedback.filter(({ about, author }) => about === reader && author !== reader).toArray();
  const authors = await database.authors.bulkGet(on.map(({ author }) => author));
  return on.map((feedback, index) => ({ feedback, by: authors[index]?.name ?? '' }));
}
