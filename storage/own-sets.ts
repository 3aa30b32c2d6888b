import type { AnnotationSet } from '../model/annotation-set.ts';
import type { Id } from '../model/id.ts';
import { database } from './database.ts';
import { findPersonalSet } from './personal-set.ts';

/**
 * The reader's own sets, without what they settled of others'. Nobody but its author changes a set: others' passages are read by the
 * mappings. A set's codebook does not tell what its passages are coded by: what the reader marks for a project stands in the personal set.
 */
export async function ownSets(): Promise<Map<Id, AnnotationSet>> {
  const personal = await findPersonalSet();
  if (!personal) return new Map();
  const sets = await database.annotationSets.where('author').equals(personal.author.id).toArray();
  return new Map(sets.filter((set) => set.role === undefined).map((set) => [set.id, set]));
}
