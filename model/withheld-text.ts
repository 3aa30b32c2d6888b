import * as z from 'zod/mini';
import { LiveAnnotation, Placement, Tombstone } from './annotation.ts';
import { BLOCK_KINDS } from './article-text.ts';
import { Id } from './id.ts';
import { Revision } from './revision.ts';
import { TextPositionSelector } from './selector.ts';
import { WebAddress } from './web-address.ts';

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

const LiveWithheldAnnotation = z.extend(LiveAnnotation, {
  ...withheld,
  history: z.optional(z.array(FormerPlacement)),
});
export type LiveWithheldAnnotation = z.infer<typeof LiveWithheldAnnotation>;

/** An annotation whose words are left out. */
export const WithheldAnnotation = z.discriminatedUnion('deleted', [Tombstone, LiveWithheldAnnotation]);
export type WithheldAnnotation = z.infer<typeof WithheldAnnotation>;

const { text: _text, blocks: _blocks, ...aboutRevision } = Revision.shape;

/** A revision whose text is left out: its hash, and how long each of its blocks is. */
export const WithheldRevision = z.object({
  ...aboutRevision,
  blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), length: Length.check(z.positive()) })),
});
export type WithheldRevision = z.infer<typeof WithheldRevision>;

/** The revision without its text. */
export function withoutText({ text: _words, blocks, ...about }: Revision): WithheldRevision {
  return { ...about, blocks: blocks.map(({ kind, text }) => ({ kind, length: text.length })) };
}

/** An article whose text a project's file leaves out: where it is read, and by what the text that is read there is told from the owner's. */
export const TextLeftOut = z.object({
  /** What the owner's library calls it. */
  article: Id,
  address: WebAddress,
  outlet: z.nullable(z.string()),
  headline: z.nullable(z.string()),
  /** Of the owner's latest text; null where they have none. */
  textHash: z.nullable(Sha256),
});
export type TextLeftOut = z.infer<typeof TextLeftOut>;
