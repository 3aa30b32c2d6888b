import * as z from 'zod/mini';
import { Fields, Tags } from './annotation.ts';
import { Id } from './id.ts';
import { Selectors } from './selector.ts';
import { Timestamp } from './timestamp.ts';

/**
 * A passage as the machine proposed it. Known again by its words and tags, not by its offsets: what was decided holds for
 * the article, however its outlet edits the text around the words.
 */
export const ProposedPassage = z.object({ article: Id, revision: Id, selectors: Selectors, tags: Tags });
export type ProposedPassage = z.infer<typeof ProposedPassage>;

/** A proposal that a person accepts, perhaps with other words or tags than it was proposed with. */
export const Acceptance = z.object({
  proposed: ProposedPassage,
  selectors: Selectors,
  tags: Tags,
  fields: Fields,
  /** What the machine gave the proposal, 0 to 1. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
});
export type Acceptance = z.infer<typeof Acceptance>;

/** A person's verdict on a proposed passage: what was decided is not proposed again. */
export const SuggestionDecision = z.extend(ProposedPassage, {
  id: Id,
  set: Id,
  verdict: z.enum(['accepted', 'rejected']),
  /** Of an accepted one: the annotation that it became. */
  annotation: z.optional(Id),
  decided: Timestamp,
});
export type SuggestionDecision = z.infer<typeof SuggestionDecision>;
