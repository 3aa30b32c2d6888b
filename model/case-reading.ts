import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Rev } from './rev.ts';
import { Selectors } from './selector.ts';

const name = z.string().check(z.minLength(1), z.maxLength(500));

/** Words that tell a fact, and that nobody annotated; found again as an annotation is. */
export const ToldPassage = z.object({ id: Id, article: Id, selectors: Selectors });
export type ToldPassage = z.infer<typeof ToldPassage>;

/** A fact of the case in one sentence, and what a person said of who tells it. */
export const ReadFact = z.object({
  id: Id,
  statement: name,
  /** The annotations that tell it. */
  tellings: z.array(Id),
  passages: z.array(ToldPassage),
  /** The articles that do not tell it, says the person, whatever the machine finds. */
  notToldIn: z.array(Id),
});
export type ReadFact = z.infer<typeof ReadFact>;

/** Spellings of one speaker, under the name the person chose. */
const ReadVoice = z.object({ name, spellings: z.array(name) });
/** Words for an actor in one article; null for all of the case: “the judge” may be somebody else elsewhere. */
const ReadWording = z.object({ words: name, article: z.nullable(Id) });
/** Wordings for one actor, under the name the person chose. */
const ReadActor = z.object({ name, wordings: z.array(ReadWording) });

/** What a person confirmed in a comparison. No two voices, and no two actors, have one name. */
export const ReadingContents = z.object({
  voices: z.array(ReadVoice),
  actors: z.array(ReadActor),
  facts: z.array(ReadFact),
});
export type ReadingContents = z.infer<typeof ReadingContents>;

/** The reading of a case, as a set's author: one per case and set. */
export const CaseReading = z.extend(ReadingContents, { id: Id, case: Id, set: Id, rev: Rev });
export type CaseReading = z.infer<typeof CaseReading>;

/** The comparison's questions in which a reader can take steps. */
export const READ_IN = ['coverage', 'ledger', 'voices'] as const;
export type ReadIn = (typeof READ_IN)[number];

/**
 * What one step changes: everything named in `drop` goes, then each entry of `put` takes the place of the one of its id
 * (a fact) or its name (a voice, an actor), or is added.
 */
export const ReadingChange = z.object({
  put: z.partial(ReadingContents),
  drop: z.partial(z.object({ voices: z.array(name), actors: z.array(name), facts: z.array(Id) })),
});
export type ReadingChange = z.infer<typeof ReadingChange>;
