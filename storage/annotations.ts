import {
  isLive,
  type Annotation,
  type AnnotationChange,
  type LiveAnnotation,
  type NewPassage,
  type Placement,
  type Tombstone,
} from '../model/annotation.ts';
import { newId, type Id } from '../model/id.ts';
import { latestVersion } from '../model/latest-version.ts';
import { positionOf, quoteOf } from '../model/passage.ts';
import { nextRev, type Rev } from '../model/rev.ts';
import type { Revision } from '../model/revision.ts';
import { inTagOrder } from '../model/tag.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { revisionOf } from './articles.ts';
import { codebookOfArticle } from './codebook-of-article.ts';
import { database } from './database.ts';
import { findPersonalSet, personalSet } from './personal-set.ts';
import { underLatestVersion } from './settle-codes.ts';
import { indexAnnotation } from './search/index-records.ts';
import { ChangedSince, NotInLibrary, TextChanged } from './storage-errors.ts';
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

/**
 * Puts a passage in the place that its reader confirmed. Where it stood before is kept in its history.
 * @throws {TextChanged} where the words do not stand at the stated place.
 */
export async function placeAnnotation(id: Id, { revision, place, selectors }: Placement): Promise<LiveAnnotation> {
  return writing(async () => {
    const { goneFrom: _found, ...annotation } = await annotationOf(id);
    await checkPlacement(annotation.article, { revision, place, selectors });
    const { author } = await personalSet();
    const former = placementOf(annotation);
    const until = Date.now();
    const history = [...(annotation.history ?? []), { ...former, until, confirmedBy: author.id }];
    return edit(annotation, { ...annotation, revision, place, selectors, history }, until);
  });
}

/** Undoes the last confirmation: the passage stands again where it stood before. Nothing happens where there was none. */
export async function putBackAnnotation(id: Id): Promise<LiveAnnotation> {
  return writing(async () => {
    const { history = [], ...annotation } = await annotationOf(id);
    const former = history.at(-1);
    if (!former) return annotation;
    const earlier = history.slice(0, -1);
    const next = { ...annotation, ...placementOf(former), ...(earlier.length > 0 && { history: earlier }) };
    return edit(annotation, next);
  });
}

/** Keeps that its reader found the passage gone from a revision; null takes that back. */
export async function keepGone(id: Id, revision: Id | null): Promise<LiveAnnotation> {
  return writing(async () => {
    const { goneFrom: _former, ...annotation } = await annotationOf(id);
    if (revision === null) return edit(annotation, annotation);
    await knownRevision(annotation.article, revision);
    return edit(annotation, { ...annotation, goneFrom: revision });
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

/** Codes and answers, where there are any: no empty list is kept. */
function ownIn({ codes = [], ownFields = {} }: AnnotationChange): Pick<LiveAnnotation, 'codes' | 'ownFields'> {
  return { ...(codes.length > 0 && { codes }), ...(Object.keys(ownFields).length > 0 && { ownFields }) };
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

function placementOf({ revision, place, selectors }: Placement): Placement {
  return { revision, place, selectors };
}

/** @throws {TextChanged} where the words do not stand at the stated place. Part of a transaction. */
export async function checkPlacement(article: Id, { revision, place, selectors }: Placement): Promise<void> {
  const stored = await knownRevision(article, revision);
  const [quote, position] = [quoteOf(selectors), positionOf(selectors)];
  const standsThere = position && quote?.exact === stored.text.slice(position.start, position.end);
  if (place === 'article' && !standsThere) throw new TextChanged();
}

async function knownRevision(article: Id, id: Id): Promise<Revision> {
  const stored = await revisionOf(article, id);
  if (!stored) throw new NotInLibrary('article');
  return stored;
}
