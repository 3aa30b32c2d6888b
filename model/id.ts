import * as z from 'zod/mini';
import { v7 } from 'uuid';

/**
 * Ids are UUIDv7: unique without a server, and sorted by the time they were made. Small letters only, since
 * they are compared as text: two spellings of one id would be two records.
 */
export const Id = z.uuid().check(z.lowercase('an id is written in small letters'));
export type Id = z.infer<typeof Id>;

export function newId(): Id {
  return v7();
}
