import type { Annotation } from '../../model/annotation.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Author } from '../../model/author.ts';
import type { Feedback } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import { database } from '../database.ts';
import { indexAnnotation } from '../search/index-records.ts';
import { ChangedSince, NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';
import { annotationsOfSet } from './annotations-of-set.ts';
import { forgetSet } from './take-hand-in.ts';

/** All that the library knew of a hand-in, so that it can be put back. */
export interface TurnedAway {
  set: AnnotationSet;
  /** With the key that they signed with; null where their other work stays, and they with it. */
  author: Author | null;
  /** Also those in articles that lay in the trash. */
  annotations: readonly Annotation[];
  /** What was said of it; null for nothing. */
  feedback: Feedback | null;
}

/**
 * Forgets a hand-in that is nobody's on the roster, and its author's key where it is in no other project. Its file stays with whoever has it.
 * Null where it is not here.
 */
export async function turnAway(id: Id): Promise<TurnedAway | null> {
  return writing(async () => {
    const set = await database.annotationSets.get(id);
    if (!set) return null;
    const annotations = [...(await annotationsOfSet(id)), ...(await inTrash(id))];
    const feedback = (await database.feedback.get(id)) ?? null;
    await forgetSet(id);
    const author = (await database.authors.get(set.author)) ?? null;
    const others = await database.annotationSets.filter((other) => other.author === set.author).count();
    if (others > 0) return { set, author: null, annotations, feedback };
    await database.authors.delete(set.author);
    return { set, author, annotations, feedback };
  });
}

/**
 * Takes it in again as it was.
 * @throws {ChangedSince} where it, or another in its author's name, was handed in since.
 * @throws {NotInLibrary} where an article that it stands in is gone, also from the trash.
 */
export async function takeInAgain({ set, author, annotations, feedback }: TurnedAway): Promise<void> {
  await writing(async () => {
    const known = await database.authors.get(set.author);
    if ((await database.annotationSets.get(set.id)) || (author && known)) throw new ChangedSince('hand-in');
    if (!(await database.projects.get(set.project))) throw new NotInLibrary('project');
    if (author) await database.authors.add(author);
    await database.annotationSets.add(set);
    for (const annotation of annotations) await putBack(annotation);
    if (feedback) await database.feedback.put(feedback);
  });
}

/** What a set has in articles that were deleted. */
async function inTrash(set: Id): Promise<Annotation[]> {
  const found: Annotation[] = [];
  await database.trash.each((entry) => {
    if (entry.kind === 'article') found.push(...entry.annotations.filter((annotation) => annotation.set === set));
  });
  return found;
}

/** In its article, wherever that lies now. */
async function putBack(annotation: Annotation): Promise<void> {
  if (await database.articles.get(annotation.article)) {
    await database.annotations.add(annotation);
    await indexAnnotation(annotation);
    return;
  }
  const entry = await database.trash.get(annotation.article);
  if (entry?.kind !== 'article') throw new NotInLibrary('article');
  await database.trash.put({ ...entry, annotations: [...entry.annotations, annotation] });
}
