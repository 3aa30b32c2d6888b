import type { AnnotationSet } from '../../model/annotation-set.ts';
import { isLive, type Annotation } from '../../model/annotation.ts';
import { derivedId } from '../../model/derived-id.ts';
import type { Id } from '../../model/id.ts';
import { database } from '../database.ts';
import { addToCount } from '../passage-counts.ts';
import { findPersonalSet } from '../personal-set.ts';
import { indexAnnotation } from '../search/index-records.ts';

/**
 * Whether nothing that is here by the ids of a signed set's passages keeps them from coming in: it is the set's own, or was imported unsigned from
 * another program's file, which stands in sets of others in the reader's own project. Nobody vouches for such a copy: it makes room, see
 * {@link makeRoom}. Part of a transaction.
 */
export async function areTheirs(set: AnnotationSet, annotations: readonly Annotation[]): Promise<boolean> {
  const elsewhere = (await here(annotations)).filter((annotation) => annotation.set !== set.id);
  const sets = await database.annotationSets.bulkGet([...new Set(elsewhere.map((annotation) => annotation.set))]);
  const personal = (await findPersonalSet())?.set;
  return sets.every((other) => other && other.project === personal?.project && other.author !== personal.author);
}

/**
 * Makes room for passages that were found to be theirs: an unsigned copy in the name of the same author is gone, since the signed one says what it said;
 * one in somebody else's name stays, by another id. Part of a transaction.
 */
export async function makeRoom(annotations: readonly Annotation[], author: Id): Promise<void> {
  for (const copy of await here(annotations)) {
    if (isLive(copy)) await addToCount(copy, -1);
    await database.annotations.delete(copy.id);
    await database.searchEntries.where('record').equals(copy.id).delete();
    const by = (await database.annotationSets.get(copy.set))?.author;
    if (by === author) continue;
    const beside = { ...copy, id: idBeside(copy) };
    await database.annotations.put(beside);
    await indexAnnotation(beside);
  }
}

/** By what id an unsigned passage stands here where its own is somebody else's: always the same, so that a file that comes twice adds nothing. */
export function idBeside({ id, set }: { id: Id; set: Id }): Id {
  return derivedId(`beside ${set} ${id}`);
}

async function here(annotations: readonly Annotation[]): Promise<Annotation[]> {
  const stored = await database.annotations.bulkGet(annotations.map(({ id }) => id));
  return stored.filter((annotation) => annotation !== undefined);
}
