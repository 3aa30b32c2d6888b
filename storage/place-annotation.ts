import type { LiveAnnotation, Placement } from '../model/annotation.ts';
import type { Id } from '../model/id.ts';
import { positionOf, quoteOf } from '../model/passage.ts';
import type { Revision } from '../model/revision.ts';
import { revisionOf } from './articles.ts';
import { annotationOf, edit } from './edit-annotation.ts';
import { personalSet } from './personal-set.ts';
import { NotInLibrary, TextChanged } from './storage-errors.ts';
import { writing } from './transaction.ts';

/** Where a passage stands, as its reader confirmed it: moved, put back, or gone. */

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
