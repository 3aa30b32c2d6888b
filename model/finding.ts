import * as z from 'zod/mini';
import { Placement } from './annotation.ts';
import { MOST_CANDIDATES, PLACES } from './passage.ts';

/**
 * Where a passage was found on its page this time and, where that is in doubt, the words that stand there now, for a
 * person to judge. Session state: nothing of it is stored with the annotation until a person confirms a place.
 */
export const Finding = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.enum(['exact', 'moved']),
    place: z.enum(PLACES),
    /** Its first character in that text as the page has it now (UTF-16). */
    start: z.int().check(z.gte(0)),
  }),
  z.object({ outcome: z.literal('gone') }),
  z.object({
    outcome: z.literal('edited'),
    /** How alike the words are, 0 to 1. */
    score: z.number().check(z.gte(0), z.lte(1)),
    found: Placement,
  }),
  z.object({ outcome: z.literal('ambiguous'), candidates: z.array(Placement).check(z.maxLength(MOST_CANDIDATES)) }),
]);
export type Finding = z.infer<typeof Finding>;
