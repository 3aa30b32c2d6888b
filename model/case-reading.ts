import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Rev } from './rev.ts';

const name = z.string().check(z.minLength(1), z.maxLength(500));

/** What a person confirmed in a comparison, as a set's author: merged speakers, an actor's wordings, aligned facts. */
export const CaseReading = z.object({
  id: Id,
  case: Id,
  set: Id,
  /** Spellings of one speaker, under the name the person chose. */
  voices: z.array(z.object({ name, spellings: z.array(name) })),
  actors: z.array(z.object({ name, wordings: z.array(name) })),
  /** One fact's statement and the annotations that tell it. */
  facts: z.array(z.object({ statement: name, tellings: z.array(Id) })),
  rev: Rev,
});
export type CaseReading = z.infer<typeof CaseReading>;
