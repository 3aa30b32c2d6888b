import type { AnnotationSet } from '../../model/annotation-set.ts';
import { isLive, type Annotation } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import { database } from '../database.ts';
import { addToCount } from '../passage-counts.ts';
import { findPersonalSet } from '../personal-set.ts';

/**
 * Whether the passages of a signed set are nobody else's here. What was imported from other programs' files stands in sets of the reader's
 * own project, and nobody signed it: where such a passage names the same author, it gives way. Part of a transaction.
 */
export async function areTheirs(set: AnnotationSet, annotations: readonly Annotation[]): Promise<boolean> {
  const elsewhere = (await here(annotations)).filter((annotation) => annotation.set !== set.id);
  const sets = await database.annotationSets.bulkGet([...new Set(elsewhere.map((annotation) => annotation.set))]);
  const personal = (await findPersonalSet())?.set.project;
  return sets.every((other) => other?.author === set.author && other.project === personal);
}

/** Makes room for passages that were found to be theirs. Part of a transaction. */
export async function forgetCopies(annotations: readonly Annotation[]): Promise<void> {
  const copies = await here(annotations);
  const ids: Id[] = copies.map(({ id }) => id);
  for (const copy of copies.filter(isLive)) await addToCount(copy, -1);
  await database.annotations.bulkDelete(ids);
  await database.searchEntries.where('record').anyOf(ids).delete();
}

async function here(annotations: readonly Annotation[]): Promise<Annotation[]> {
  const stored = await database.annotations.bulkGet(annotations.map(({ id }) => id));
  return stored.filter((annotation) => annotation !== undefined);
}
