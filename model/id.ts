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

/** Sorts before the ids of all that was made from a moment on, and after those of what was made earlier (RFC 9562, 5.7). @param moment in milliseconds. */
export function idsFrom(moment: number): string {
  return moment
    .toString(16)
    .padStart(12, '0')
    .replace(/^(.{8})/u, '$1-');
}
