import {
  isLive,
  type Annotation,
  type AnnotationChange,
  type LiveAnnotation,
  type NewPassage,
} from '../model/annotation.ts';
import { newId, type Id } from '../model/id.ts';
import { latestVersion } from '../model/latest-version.ts';
import { nextRev, type Rev } from '../model/rev.ts';
import { inTagOrder } from '../model/tag.ts';
import { codebookOfArticle } from './codebooks/codebook-of-article.ts';
import { database } from './database.ts';
import { annotationOf, edit, ownAnnotation, tombstoneOf } from './edit-annotation.ts';
import { findPersonalSet, personalSet } from './personal-set.ts';
import { checkPlacement } from './place-annotation.ts';
import { indexAnnotation } from './search/index-records.ts';
import { underLatestVersion } from './codebooks/settle-codes.ts';
import { ChangedSince, NotInLibrary } from './storage-errors.ts';
import { reading, writing } from './transaction.ts';

/** Made by hand, unless something else is said. */
const BY_HAND: Pick<LiveAnnotation, 'fields' | 'origin'> = { fields: {}, origin: { kind: 'hand' } };

/** Keeps a new passage in the reader's own set. @throws {TextChanged} where the words do not stand at the stated place. */
export async function createAnnotation(passage: NewPassage, made = BY_HAND): Promise<LiveAnnotation> {
  return writing(async () => {
    const { set, author } = await personalSet();
    await checkPlacement(passage.article, passage);
    const created = Date.now();
    const codebook = await codebookOfArticle(passage.article);
    const annotation: LiveAnnotation = {
      ...passage,
      ...made,
      tags: inTagOrder(passage.tags),
      id: newId(),
      set: set.id,
      codebookVersion: codebook ? latestVersion(codebook).version : set.codebookVersion,
      note: '',
      created,
      modified: created,
      rev: nextRev(author.id, created),
    };
    await database.annotations.add(annotation);
    await indexAnnotation(annotation);
    return annotation;
  });
}

/** Changes tags, codes, fields or note. */
export async function changeAnnotation(id: Id, change: AnnotationChange): Promise<LiveAnnotation> {
  return writing(async () => {
    const annotation = await annotationOf(id);
    const { codes: _codes, ownFields: _answers, ...rest } = annotation;
    return edit(annotation, {
      ...rest,
      tags: inTagOrder(change.tags ?? annotation.tags),
      fields: change.fields ?? annotation.fields,
      ...ownIn({ ...annotation, ...change }),
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
    await checkPlacement(deleted.article, deleted);
    // A new version of the codebook may have come meanwhile.
    return edit(stored, await underLatestVersion(deleted));
  });
}

/**
 * Puts another version in the place of the one that bears a mark, as a new and later edit; null deletes it.
 * @throws {ChangedSince} where the passage bears another mark: it was changed since.
 */
export async function replaceVersion(
  id: Id,
  mark: Rev,
  next: LiveAnnotation | null,
): Promise<{ now: Annotation; was: Annotation }> {
  return writing(async () => {
    const was = await ownAnnotation(id);
    if (was?.rev !== mark) throw new ChangedSince('passage');
    if (next) await checkPlacement(was.article, next);
    const version = next ? await underLatestVersion(next) : isLive(was) ? tombstoneOf(was) : was;
    return { was, now: await edit<Annotation>(was, version) };
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

/** Codes and answers, where there are any: no empty list is kept. */
function ownIn({ codes = [], ownFields = {} }: AnnotationChange): Pick<LiveAnnotation, 'codes' | 'ownFields'> {
  return { ...(codes.length > 0 && { codes }), ...(Object.keys(ownFields).length > 0 && { ownFields }) };
}
