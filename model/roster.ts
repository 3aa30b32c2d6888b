import * as z from 'zod/mini';
import { Id } from './id.ts';

/** Somebody who is to hand in. */
export const RosterPerson = z.object({
  id: Id,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** What is shown in place of the name that they chose themselves; '' for that name. */
  pseudonym: z.string().check(z.maxLength(200)),
  /** Whose hand-ins are theirs, as the owner confirmed it: by author and key. Absent until then. */
  member: z.optional(
    z.object({
      author: Id,
      key: z.string().check(z.maxLength(1000)),
      /** The name that they chose themselves. */
      called: z.string().check(z.minLength(1), z.maxLength(200)),
    }),
  ),
});
export type RosterPerson = z.infer<typeof RosterPerson>;

/**
 * Who is to hand in in a project. Its owner's alone: in the library and its backups, and in no file that goes out.
 */
export const Roster = z.object({
  /** The project's. */
  id: Id,
  people: z.array(RosterPerson).check(z.maxLength(2000)),
});
export type Roster = z.infer<typeof Roster>;
