import * as z from 'zod/mini';
import { Tags } from './annotation.ts';
import { Id } from './id.ts';
import { Selectors } from './selector.ts';
import { Timestamp } from './timestamp.ts';

/** A coder's annotation as it stood when it was settled. Marked again or handed in anew, it bears another time. */
const SettledMarking = z.object({ annotation: Id, modified: Timestamp });
export type SettledMarking = z.infer<typeof SettledMarking>;

const From = z.array(SettledMarking).check(z.minLength(1), z.maxLength(10_000));

/** How a passage over which coders may differ was settled. Who said what stays in the coders' own annotations. */
export const Settlement = z.object({
  id: Id,
  /** All that coders marked of the passage. */
  from: From,
  /** The agreed set's annotations that came of it; none where it is to be no passage. */
  passages: z.array(Id).check(z.maxLength(100)),
  settled: Timestamp,
  /** Settlements by others that it was made over: they give way to it. Absent where there were none. */
  instead: z.optional(z.array(Id).check(z.maxLength(1000))),
});
export type Settlement = z.infer<typeof Settlement>;

/** One of the passages that a settlement leaves, on the words of a revision. */
const AgreedPassage = z.object({
  /** The coder's annotation whose fields and codes it takes over. */
  like: Id,
  revision: Id,
  selectors: Selectors,
  tags: Tags,
});

/** What a person decides of one passage. */
export const Decision = z.object({ from: From, passages: z.array(AgreedPassage).check(z.maxLength(100)) });
export type Decision = z.infer<typeof Decision>;
