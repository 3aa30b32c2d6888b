import type { Annotation } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import { database } from '../database.ts';

/** All annotations of a set, tombstones included. Part of a transaction. */
export function annotationsOfSet(set: Id): Promise<Annotation[]> {
  return database.annotations.where('set').equals(set).toArray();
}
