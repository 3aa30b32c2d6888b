import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Sequence } from './sequence.ts';
import { Settlement } from './settlement.ts';
import { Timestamp } from './timestamp.ts';

/**
 * All annotations of one author in one project. Exactly one author writes a set: that rule makes
 * merging, blind rounds and access control simple.
 */
export const AnnotationSet = z.object({
  id: Id,
  project: Id,
  author: Id,
  state: z.enum(['open', 'handed in']),
  codebook: Id,
  codebookVersion: z.int().check(z.positive()),
  /** When its author last handed it in. */
  handedIn: z.optional(Timestamp),
  /** Which hand-in that was; absent where it came from before they were numbered. */
  sequence: z.optional(Sequence),
  created: Timestamp,
  /**
   * A project's agreed set: what whoever wrote it settled of the coders' sets. It is no coder's, nor the reader's own marking. Absent for
   * every other set.
   */
  role: z.optional(z.literal('agreed')),
  /**
   * What was settled, "no passage" among it; of an agreed set only. They stand in the set, so that files, backups and the trash need not
   * know of them: some 300 bytes each for three coders, 5 kB for a class of sixty.
   */
  settlements: z.optional(z.array(Settlement)),
});
export type AnnotationSet = z.infer<typeof AnnotationSet>;
