import type { AnnotationSet } from '../model/annotation-set.ts';
import { isLive, type LiveAnnotation } from '../model/annotation.ts';
import type { Author } from '../model/author.ts';
import type { Id } from '../model/id.ts';
import { agreedSets } from './agreed-set/agreed-set.ts';
import { database } from './database.ts';
import { findPersonalSet } from './personal-set.ts';
import { isUnconfirmed } from './projects/confirmed-members.ts';
import { reading } from './transaction.ts';

/** The live annotations of an article in all sets of the library, the reader's own and others'. */
export async function annotationsOfAll(article: Id): Promise<LiveAnnotation[]> {
  return reading(async () => (await database.annotations.where('article').equals(article).toArray()).filter(isLive));
}

/**
 * Who wrote each of these sets, and which of them others than the reader wrote. Both by set. The agreed set is nobody's,
 * and in neither, as is a set that the reader may not see yet: in a blind round members see nobody's work before theirs is handed in,
 * wherever its file came from.
 */
export async function authorsOf(ids: readonly Id[]): Promise<{ authorOf: Map<Id, Author>; others: Map<Id, Author> }> {
  return reading(async () => {
    const reader = (await findPersonalSet())?.author.id;
    const authorOf = new Map<Id, Author>();
    for (const set of await database.annotationSets.bulkGet([...ids])) {
      if (set?.role === 'agreed') continue;
      const author = set && (await database.authors.get(set.author));
      const isSeen = author?.id === reader || (set && !(await isHidden(set, reader)));
      if (author && isSeen) authorOf.set(set.id, author);
    }
    return { authorOf, others: new Map([...authorOf].filter(([, author]) => author.id !== reader)) };
  });
}

/**
 * Of some sets those whose passages the reader may see: their own, and others' that no blind round hides. Agreed sets among them: they
 * hold what was settled here. Part of a transaction.
 */
export async function seenOf(sets: readonly AnnotationSet[]): Promise<AnnotationSet[]> {
  const reader = (await findPersonalSet())?.author.id;
  const seen: AnnotationSet[] = [];
  for (const set of sets) if (set.author === reader || !(await isHidden(set, reader))) seen.push(set);
  return seen;
}

/** The sets whose passages a search is not to find: agreed ones, and those that the reader may not see yet. Part of a transaction. */
export async function unsearchedSets(): Promise<Set<Id>> {
  const reader = (await findPersonalSet())?.author.id;
  const unsearched = await agreedSets();
  for (const set of await database.annotationSets.toArray()) {
    if (set.author !== reader && (await isHidden(set, reader))) unsearched.add(set.id);
  }
  return unsearched;
}

/** Others' sets: before their round shows them, and for good where only its owner is to see them. The owner's own is no member's. */
async function isHidden(set: AnnotationSet, reader: Id | undefined): Promise<boolean> {
  const { project: id, author: writer } = set;
  const project = await database.projects.get(id);
  if (project?.owner === reader) return isOfUnconfirmed(id, writer);
  if (!project?.round) return false;
  const { blind, seenBy, revealed, model } = project.round;
  // One that came as the key stays it where a later file of the project says nothing of it.
  const isModel = writer === project.owner && isGivenOut(set);
  if (seenBy === 'owner' && writer !== project.owner) return true;
  if (revealed !== undefined || (isModel ? model === 'example' : !blind)) return false;
  const sets = await database.annotationSets.where('project').equals(id).toArray();
  return !sets.some(({ author, state }) => author === reader && state === 'handed in');
}

/** The owner's empty set is everybody's: only one that was given out bears a number. */
export function isGivenOut({ role, sequence }: AnnotationSet): boolean {
  return role === undefined && sequence !== undefined;
}

/** Whose work waits for the project's owner to say who they are. */
async function isOfUnconfirmed(project: Id, id: Id): Promise<boolean> {
  const author = await database.authors.get(id);
  return author !== undefined && isUnconfirmed(project, author);
}
