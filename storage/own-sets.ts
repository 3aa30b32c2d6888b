import type { AnnotationSet } from '../model/annotation-set.ts';
import type { Id } from '../model/id.ts';
import { database } from './database.ts';
import { findPersonalSet } from './personal-set.ts';

/** The reader's own sets under a codebook, without what they settled of others'. Nobody but its author changes a set: others' passages are read by the mappings. */
export async function ownSets(codebook: Id): Promise<Map<Id, AnnotationSet>> {
  const personal = await findPersonalSet();
  if (!personal) return new Map();
  const sets = await database.annotationSets.where('author').equals(personal.author.id).toArray();
  return new Map(sets.filter((set) => set.codebook === codebook && set.role === undefined).map((set) => [set.id, set]));
}
