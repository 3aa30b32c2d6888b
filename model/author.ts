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

/** What a reader is called, by themselves alone, until they choose a name. */
export const UNNAMED = 'Me';

/** What others call somebody whose file came without a name that they chose. @param as what they are to the reader, such as "instructor". */
export function calledByOthers<Named extends Pick<Author, 'name'>>(author: Named, as: 'instructor' | 'author'): Named {
  return author.name === UNNAMED ? { ...author, name: `Unnamed ${as}` } : author;
}
