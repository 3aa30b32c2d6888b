import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Rubric } from './rubric.ts';
import { Timestamp } from './timestamp.ts';
import { TextLeftOut } from './withheld-text.ts';

/** How a shared project's work is handed in. */
export const Round = z.object({
  /** Members see nobody's work but their own until theirs is handed in and opened together. */
  blind: z.boolean(),
  /** Until when; null for no deadline. */
  due: z.nullable(Timestamp),
  /** Nothing is taken any more. */
  closed: z.boolean(),
  /** Who may see everybody's work once it is handed in; absent, in files from before this was asked, for all members. */
  seenBy: z.optional(z.enum(['owner', 'members'])),
  /** When its owner gave everybody's work out to all: from then on it hides nothing, also from who never handed in. */
  revealed: z.optional(Timestamp),
  /**
   * That the owner's own set goes out with the project: as an example, which members see from the beginning, or as the key, which they see once
   * theirs is handed in. Absent where it stays with the owner.
   */
  model: z.optional(z.enum(['example', 'key'])),
});
export type Round = z.infer<typeof Round>;

/** Of a project whose file says nothing of it. */
export const NO_ROUND: Round = { blind: false, due: null, closed: false };

/** Cases, a codebook, instructions and its members' sets. Everybody starts with a personal one. */
export const Project = z.object({
  id: Id,
  kind: z.enum(['personal', 'shared']),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  codebook: Id,
  instructions: z.string().check(z.maxLength(50_000)),
  /** Who made it: in a personal one the reader, absent in libraries from before this was kept. */
  owner: z.optional(Id),
  round: z.optional(Round),
  /** By what its sets are judged; absent while there is none. */
  rubric: z.optional(Rubric),
  /** Its file leaves the articles' texts out. In its owner's library none of them is listed: they are as the file is made. */
  leftOut: z.optional(z.array(TextLeftOut).check(z.maxLength(100_000))),
  created: Timestamp,
  modified: Timestamp,
});
export type Project = z.infer<typeof Project>;
