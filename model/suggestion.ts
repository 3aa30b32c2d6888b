import * as z from 'zod/mini';
import { Fields, Tags } from './annotation.ts';

/**
 * A passage that the machine proposes; it becomes an annotation only when a person accepts it. Session state: nothing
 * of it is stored. Offsets UTF-16 in the article's canonical text, `end` exclusive.
 */
export const Suggestion = z
  .object({
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.nonnegative()),
    tags: Tags,
    fields: Fields,
    /** How sure the rules are, 0 to 1: the share of such suggestions that readers kept where it was measured. */
    confidence: z.number().check(z.gte(0), z.lte(1)),
    /** What the rules went by, in words that a reader understands: “quotation marks, ‘said’ + name before”. */
    reason: z.string(),
  })
  .check(z.refine(({ start, end }) => start < end, { error: 'the passage is empty', path: ['end'] }));
export type Suggestion = z.infer<typeof Suggestion>;
