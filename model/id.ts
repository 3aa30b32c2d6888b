import * as z from 'zod/mini';
import { v5, v7 } from 'uuid';

/**
 * Ids are UUIDv7: unique without a server, and sorted by the time they were made. Small letters only, since
 * they are compared as text: two spellings of one id would be two records.
 */
export const Id = z.uuid().check(z.lowercase('an id is written in small letters'));
export type Id = z.infer<typeof Id>;

export function newId(): Id {
  return v7();
}

/** Our own namespace of names (RFC 9562, 5.5): a number that nobody else uses. */
const NAMES = '5b0d9a62-3c55-4c0e-9f0a-6f2f6b1d7a11';

/** A UUID for what has none of its own: always the same for the same name. */
export function derivedId(name: string): Id {
  return v5(name, NAMES);
}
