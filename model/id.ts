import * as z from 'zod/mini';
import { v7 } from 'uuid';

/** Ids are UUIDv7: unique without a server, and sorted by the time they were made. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

export function newId(): Id {
  return v7();
}
