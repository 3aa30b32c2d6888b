import * as z from 'zod/mini';
import { Id } from './id.ts';
import { OwnValue } from './own-field.ts';
import { PLACES } from './passage.ts';
import { Rev } from './rev.ts';
import { Selectors } from './selector.ts';
import { TAGS } from './tag.ts';
import { Timestamp } from './timestamp.ts';

export const Tags = z.array(z.enum(TAGS)).check(
  z.minLength(1),
  z.refine((tags) => new Set(tags).size === tags.length, { error: 'a tag stands twice' }),
);

export const SPEAKER_KINDS = ['named person', 'unnamed person', 'organisation', 'document'] as const;
export const BASES = ['asserted', 'attributed', 'alleged'] as const;

const shortText = z.string().check(z.maxLength(500));

/** What the codebook asks beside the tag; which field belongs to which tag is the codebook's to say. */
export const Fields = z.object({
  /** quote: who spoke; several allowed. */
  speakers: z.optional(z.array(shortText.check(z.minLength(1))).check(z.maxLength(20))),
  speakerKind: z.optional(z.enum(SPEAKER_KINDS)),
  /** opinion: the outlet, or the source's name. */
  holder: z.optional(shortText),
  /** statistic: none for a range, whose bounds go into the unit. */
  value: z.optional(z.number()),
  unit: z.optional(shortText),
  approximate: z.optional(z.boolean()),
  /** fact: who vouches for it. */
  basis: z.optional(z.enum(BASES)),
  source: z.optional(shortText),
});
export type Fields = z.infer<typeof Fields>;

/** Codes below tags, by their ids, each once. */
export const Codes = z.array(Id).check(
  z.maxLength(100),
  z.refine((codes) => new Set(codes).size === codes.length, { error: 'a code stands twice' }),
);

/** What was answered to the codebook's own fields, by the field's id. */
export const OwnFields = z.record(Id, OwnValue);
export type OwnFields = z.infer<typeof OwnFields>;

const Note = z.string().check(z.maxLength(20_000, 'a note holds at most 20,000 characters'));

/** Where an annotation came from; a suggestion keeps the confidence the machine gave it (0 to 1). */
const Origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hand') }),
  z.object({ kind: z.literal('suggestion'), confidence: z.number().check(z.gte(0), z.lte(1)) }),
]);

const everyAnnotation = {
  id: Id,
  set: Id,
  article: Id,
  created: Timestamp,
  modified: Timestamp,
  rev: Rev,
};

const placement = { revision: Id, place: z.enum(PLACES), selectors: Selectors };

/** Where a passage stands: in which revision, and on which of its words. */
export const Placement = z.object(placement);
export type Placement = z.infer<typeof Placement>;

/** Where a passage stood until a person confirmed another place for it. */
const FormerPlacement = z.object({
  ...placement,
  /** When the next place was confirmed, and by which author. */
  until: Timestamp,
  confirmedBy: Id,
});
export type FormerPlacement = z.infer<typeof FormerPlacement>;

/** Far above what a person confirms by hand; a file with more is no honest one. */
const MOST_FORMER_PLACEMENTS = 1000;

/** The codes that a passage had until a version of the codebook gave one of them up. */
const FormerCodes = z.object({
  codes: Codes,
  /** The version that changed them, and when. */
  version: z.int().check(z.positive()),
  until: Timestamp,
  /** The author who decided what to make of them; absent where the version's mapping left no doubt. */
  decidedBy: z.optional(Id),
});
export type FormerCodes = z.infer<typeof FormerCodes>;

/** A passage with its tags, fields and note. Who wrote it is its set's author, and nobody else. */
export const LiveAnnotation = z.object({
  ...everyAnnotation,
  deleted: z.optional(z.literal(false)),
  ...placement,
  /** Where it stood before, the oldest first; absent while nobody has moved it. */
  history: z.optional(z.array(FormerPlacement).check(z.maxLength(MOST_FORMER_PLACEMENTS))),
  /** The revision of which a person said that the passage is gone from it. */
  goneFrom: z.optional(Id),
  tags: Tags,
  fields: Fields,
  /**
   * Codes below its tags. One whose tag was taken away meanwhile stays, as fields do, and counts again with its tag. Absent while
   * none was chosen.
   */
  codes: z.optional(Codes),
  ownFields: z.optional(OwnFields),
  /** The version that it was made under, of the codebook of its article's project, or of its set's. */
  codebookVersion: z._default(z.int().check(z.positive()), 1),
  /** What its codes were before later versions changed them, the oldest first; absent while none has. */
  formerCodes: z.optional(z.array(FormerCodes).check(z.maxLength(1000))),
  note: Note,
  origin: Origin,
});
export type LiveAnnotation = z.infer<typeof LiveAnnotation>;

/** What a person states when marking a passage; the rest of the record is the storage's to add. */
export const NewPassage = z.pick(LiveAnnotation, {
  article: true,
  revision: true,
  place: true,
  selectors: true,
  tags: true,
});
export type NewPassage = z.infer<typeof NewPassage>;

/** What a person may change of an annotation in place: its passage is placed anew by other verbs, its author stays. */
export const AnnotationChange = z.partial(
  z.pick(LiveAnnotation, { tags: true, fields: true, codes: true, ownFields: true, note: true }),
);
export type AnnotationChange = z.infer<typeof AnnotationChange>;

/** What a deletion leaves: enough to win over older copies when sets are merged, and none of the text. */
export const Tombstone = z.object({ ...everyAnnotation, deleted: z.literal(true) });
export type Tombstone = z.infer<typeof Tombstone>;

export const Annotation = z.discriminatedUnion('deleted', [Tombstone, LiveAnnotation]);
export type Annotation = z.infer<typeof Annotation>;

export function isLive(annotation: Annotation): annotation is LiveAnnotation {
  return annotation.deleted !== true;
}
