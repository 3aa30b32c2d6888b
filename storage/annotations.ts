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
import { reading, writing } from './transaction.ts';

/** Keeps a new passage in the reader's own set. @throws {TextChanged} where the words do not stand at the stated place. */
export async function createAnnotation(passage: NewPassage): Promise<LiveAnnotation> {
  return writing(async () => {
    const { set, author } = await personalSet();
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
    await database.annotations.add(annotation);
    return annotation;
  });
}

/** Changes tags, fields or note. */
export async function changeAnnotation(id: Id, change: AnnotationChange): Promise<LiveAnnotation> {
  return writing(async () => {
    const annotation = await annotationOf(id);
    return edit(annotation, {
      ...annotation,
      tags: inTagOrder(change.tags ?? annotation.tags),
      fields: change.fields ?? annotation.fields,
      note: change.note ?? annotation.note,
    });
  });
}

/** Leaves a tombstone without text, and gives back what was deleted, so that it can be restored. */
export async function deleteAnnotation(id: Id): Promise<LiveAnnotation> {
  return writing(async () => {
    const annotation = await annotationOf(id);
    await edit(annotation, tombstoneOf(annotation));
    return annotation;
  });
}

/** Undoes a deletion: a new edit, later than the deletion. The passage must be one that its reader deleted here. */
export async function restoreAnnotation(deleted: LiveAnnotation): Promise<LiveAnnotation> {
  return writing(async () => {
    const stored = await ownAnnotation(deleted.id);
    if (stored?.article !== deleted.article || stored.set !== deleted.set) throw new NotInLibrary('passage');
    if (isLive(stored)) return stored;
    await checkPassage(deleted);
    return edit(stored, deleted);
  });
}

/** The live annotations of an article in the reader's own set. */
export async function annotationsOf(article: Id): Promise<LiveAnnotation[]> {
  return reading(async () => {
    const personal = await findPersonalSet();
    if (!personal) return [];
    const stored = await database.annotations.where('[set+article]').equals([personal.set.id, article]).toArray();
    return stored.filter(isLive);
  });
}

/** One annotation of the reader's own set. @throws {NotInLibrary} also for one that was deleted. */
export async function annotationOf(id: Id): Promise<LiveAnnotation> {
  return reading(async () => {
    const annotation = await ownAnnotation(id);
    if (!annotation || !isLive(annotation)) throw new NotInLibrary('passage');
    return annotation;
  });
}

/** Nobody but its author changes a set, whatever they know the ids of. */
async function ownAnnotation(id: Id): Promise<Annotation | null> {
  const [annotation, personal] = await Promise.all([database.annotations.get(id), findPersonalSet()]);
  return annotation && annotation.set === personal?.set.id ? annotation : null;
}

/** Puts one version in the place of the one it was made from, as a later edit. */
async function edit<Next extends Annotation>(before: Annotation, next: Next): Promise<Next> {
  const { author } = await personalSet();
  const modified = Date.now();
  const edited = { ...next, modified, rev: nextRev(author.id, modified, before.rev) };
  await database.annotations.put(edited);
  return edited;
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
