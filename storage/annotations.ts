import {
  isLive,
  type Annotation,
  type AnnotationChange,
  type LiveAnnotation,
  type NewPassage,
  type Tombstone,
} from '../model/annotation.ts';
import { newId, type Id } from '../model/id.ts';
import { positionOf, quoteOf } from '../model/passage.ts';
import { nextRev } from '../model/rev.ts';
import { inTagOrder } from '../model/tag.ts';
import { database } from './database.ts';
import { findPersonalSet, personalSet } from './personal-set.ts';
import { NotInLibrary, TextChanged } from './storage-errors.ts';

/**
 * Every verb resolves only after its transaction committed, so that an answer to a page means "kept".
 */

/** Keeps a new passage in the reader's own set. @throws {TextChanged} where the words do not stand at the stated place. */
export async function createAnnotation(passage: NewPassage): Promise<LiveAnnotation> {
  const { set, author } = await personalSet();
  const { annotations, revisions } = database;
  return database.transaction('rw', annotations, revisions, async () => {
    await checkPassage(passage);
    const created = Date.now();
    const annotation: LiveAnnotation = {
      ...passage,
      tags: inTagOrder(passage.tags),
      id: newId(),
      set: set.id,
      fields: {},
      note: '',
      origin: { kind: 'hand' },
      created,
      modified: created,
      rev: nextRev(author.id, created),
    };
    await annotations.add(annotation);
    return annotation;
  });
}

/** Changes tags, fields or note. */
export async function changeAnnotation(id: Id, change: AnnotationChange): Promise<LiveAnnotation> {
  return edit(id, (annotation) => ({
    ...annotation,
    tags: inTagOrder(change.tags ?? annotation.tags),
    fields: change.fields ?? annotation.fields,
    note: change.note ?? annotation.note,
  }));
}

/** Leaves a tombstone without text, and gives back what was deleted, so that it can be restored. */
export async function deleteAnnotation(id: Id): Promise<LiveAnnotation> {
  let deleted: LiveAnnotation | undefined;
  await edit(id, (annotation) => {
    deleted = annotation;
    return tombstoneOf(annotation);
  });
  if (!deleted) throw new NotInLibrary('passage');
  return deleted;
}

/** Undoes a deletion: a new edit, later than the deletion. The passage must be one that this library deleted. */
export async function restoreAnnotation(deleted: LiveAnnotation): Promise<LiveAnnotation> {
  const { author } = await personalSet();
  const { annotations, revisions } = database;
  return database.transaction('rw', annotations, revisions, async () => {
    const tombstone = await annotations.get(deleted.id);
    if (!tombstone || tombstone.set !== deleted.set) throw new NotInLibrary('passage');
    if (isLive(tombstone)) return tombstone;
    await checkPassage(deleted);
    const now = Date.now();
    const restored = { ...deleted, modified: now, rev: nextRev(author.id, now, tombstone.rev) };
    await annotations.put(restored);
    return restored;
  });
}

/** The live annotations of an article in the reader's own set. */
export async function annotationsOf(article: Id): Promise<LiveAnnotation[]> {
  const personal = await findPersonalSet();
  if (!personal) return [];
  const stored = await database.annotations.where('[set+article]').equals([personal.set.id, article]).toArray();
  return stored.filter(isLive);
}

/** One annotation of the reader's own set. @throws {NotInLibrary} also for one that was deleted. */
export async function annotationOf(id: Id): Promise<LiveAnnotation> {
  const annotation = await database.annotations.get(id);
  if (!annotation || !isLive(annotation)) throw new NotInLibrary('passage');
  return annotation;
}

async function edit<Result extends Annotation>(
  id: Id,
  change: (annotation: LiveAnnotation) => Result,
): Promise<Result> {
  const { set, author } = await personalSet();
  return database.transaction('rw', database.annotations, async () => {
    const annotation = await annotationOf(id);
    if (annotation.set !== set.id) throw new NotInLibrary('passage of yours');
    const now = Date.now();
    const changed = { ...change(annotation), modified: now, rev: nextRev(author.id, now, annotation.rev) };
    await database.annotations.put(changed);
    return changed;
  });
}

function tombstoneOf({ id, set, article, created, modified, rev }: LiveAnnotation): Tombstone {
  return { id, set, article, created, modified, rev, deleted: true };
}

async function checkPassage({ article, revision, place, selectors }: NewPassage): Promise<void> {
  const stored = await database.revisions.get(revision);
  if (stored?.article !== article) throw new NotInLibrary('article');
  const [quote, position] = [quoteOf(selectors), positionOf(selectors)];
  const standsThere = position && quote?.exact === stored.text.slice(position.start, position.end);
  if (place === 'article' && !standsThere) throw new TextChanged();
}
