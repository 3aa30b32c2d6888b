import { isLive, type Annotation, type LiveAnnotation, type Tombstone } from '../model/annotation.ts';
import type { Id } from '../model/id.ts';
import { nextRev } from '../model/rev.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { database } from './database.ts';
import { findPersonalSet, personalSet } from './personal-set.ts';
import { indexAnnotation } from './search/index-records.ts';
import { NotInLibrary } from './storage-errors.ts';
import { reading } from './transaction.ts';

/** One annotation of the reader's own set. @throws {NotInLibrary} also for one that was deleted. */
export async function annotationOf(id: Id): Promise<LiveAnnotation> {
  return reading(async () => {
    const annotation = await ownAnnotation(id);
    if (!annotation || !isLive(annotation)) throw new NotInLibrary('passage');
    return annotation;
  });
}

/** Nobody but its author changes a set, whatever they know the ids of. */
export async function ownAnnotation(id: Id): Promise<Annotation | null> {
  const [annotation, personal] = await Promise.all([database.annotations.get(id), findPersonalSet()]);
  return annotation && annotation.set === personal?.set.id ? annotation : null;
}

/** Puts one version in the place of the one it was made from, as a later edit. Other verbs that edit an annotation use it too. */
export async function edit<Next extends Annotation>(
  before: Annotation,
  next: Next,
  modified: Timestamp = Date.now(),
): Promise<Next> {
  const { author } = await personalSet();
  const edited = { ...next, modified, rev: nextRev(author.id, modified, before.rev) };
  await database.annotations.put(edited);
  await indexAnnotation(edited);
  return edited;
}

/** What is left of an annotation that is deleted, before its edit is marked. */
export function tombstoneOf({ id, set, article, created, modified, rev }: LiveAnnotation): Tombstone {
  return { id, set, article, created, modified, rev, deleted: true };
}
