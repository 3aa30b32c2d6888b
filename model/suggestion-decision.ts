import * as z from 'zod/mini';
import { Id } from './id.ts';
import { TAGS } from './tag.ts';
import { Timestamp } from './timestamp.ts';

/** A person's verdict on a proposed passage: what was rejected stays rejected. Offsets UTF-16, `end` exclusive. */
export const SuggestionDecision = z
  .object({
    id: Id,
    set: Id,
    revision: Id,
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.nonnegative()),
    tag: z.enum(TAGS),
    verdict: z.enum(['accepted', 'rejected']),
    decided: Timestamp,
  })
  .check(z.refine(({ start, end }) => start <= end, { error: 'the end stands before the start', path: ['end'] }));
export type SuggestionDecision = z.infer<typeof SuggestionDecision>;
