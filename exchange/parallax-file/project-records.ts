import * as z from 'zod/mini';
import { LiveAnnotation, Placement, Tombstone } from '../../model/annotation.ts';
import { BLOCK_KINDS } from '../../model/article-text.ts';
import { RECORD_KINDS } from '../../model/record-kinds.ts';
import { Revision } from '../../model/revision.ts';
import { TextPositionSelector } from '../../model/selector.ts';

/** What a project's file holds, in this order: what others refer to comes first. */
export const PROJECT_KINDS = [
  'authors',
  'codebooks',
  'projects',
  'annotationSets',
  'articles',
  'revisions',
  'cases',
  'annotations',
  'caseReadings',
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** Some records of one kind, as the library has them. */
export interface ProjectRecords {
  kind: ProjectKind;
  records: readonly { id: string }[];
}

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/u, 'not a SHA-256 in hexadecimal'));
const Length = z.int().check(z.nonnegative());

/** The words of a passage without the words: enough to know them again. Lengths in UTF-16 units. */
export const HashedQuote = z.object({
  type: z.literal('HashedQuote'),
  /** SHA-256 of the file's salt and the words, hexadecimal. */
  hash: Sha256,
  length: Length.check(z.positive()),
  /** How much of what stands before and behind was kept with the words. */
  prefix: Length,
  suffix: Length,
});
export type HashedQuote = z.infer<typeof HashedQuote>;

const WithheldSelectors = z.array(z.discriminatedUnion('type', [HashedQuote, TextPositionSelector]));
const withheld = { selectors: WithheldSelectors };
const FormerPlacement = z.extend(Placement, { ...withheld, until: z.int(), confirmedBy: z.string() });

/** An annotation whose words are left out. */
export const WithheldAnnotation = z.extend(LiveAnnotation, {
  ...withheld,
  history: z.optional(z.array(FormerPlacement)),
});
export type WithheldAnnotation = z.infer<typeof WithheldAnnotation>;

const { text: _text, blocks: _blocks, ...aboutRevision } = Revision.shape;

/** A revision whose text is left out: its hash, and how long each of its blocks is. */
export const WithheldRevision = z.object({
  ...aboutRevision,
  blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), length: Length.check(z.positive()) })),
});
export type WithheldRevision = z.infer<typeof WithheldRevision>;

/** The records of a file with texts. */
export const WHOLE_SCHEMAS = Object.fromEntries(PROJECT_KINDS.map((kind) => [kind, RECORD_KINDS[kind]]));

/** Those of a file without texts. What was confirmed in a comparison quotes the articles, and is not in it. */
export const WITHHELD_SCHEMAS = {
  ...Object.fromEntries(Object.entries(WHOLE_SCHEMAS).filter(([kind]) => kind !== 'caseReadings')),
  revisions: WithheldRevision,
  annotations: z.discriminatedUnion('deleted', [Tombstone, WithheldAnnotation]),
};
