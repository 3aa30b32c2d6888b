import * as z from 'zod/mini';
import { Id } from './id.ts';
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
  created: Timestamp,
});
export type AnnotationSet = z.infer<typeof AnnotationSet>;
