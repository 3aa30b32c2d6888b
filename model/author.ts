import * as z from 'zod/mini';
import { Id } from './id.ts';
import { PublicKey } from './identity.ts';
import { Timestamp } from './timestamp.ts';

/** A person who annotates, by the name they chose. */
export const Author = z.object({
  id: Id,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  created: Timestamp,
  /** By which this author's hand-ins are told; absent until the first. */
  publicKey: z.optional(PublicKey),
});
export type Author = z.infer<typeof Author>;
