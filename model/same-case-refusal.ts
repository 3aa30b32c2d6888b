import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Timestamp } from './timestamp.ts';

/** A person's no to a proposal: the article does not belong in that case, or the articles are not one case. */
export const SameCaseRefusal = z.object({
  id: Id,
  articles: z.array(Id).check(z.minLength(1)),
  /** The case that the one article does not belong in; null where several articles are not one case. */
  case: z.nullable(Id),
  refused: Timestamp,
});
export type SameCaseRefusal = z.infer<typeof SameCaseRefusal>;
