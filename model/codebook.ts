import * as z from 'zod/mini';
import { Id } from './id.ts';
import { TAGS } from './tag.ts';
import { Timestamp } from './timestamp.ts';

/** One tag's definition in one version of a codebook. */
const TagDefinition = z.object({
  tag: z.enum(TAGS),
  label: z.string().check(z.minLength(1)),
  definition: z.string(),
});

/** The definitions as they stood; `mapping` says what each tag of the version before became. */
export const CodebookVersion = z.object({
  version: z.int().check(z.positive()),
  created: Timestamp,
  tags: z
    .array(TagDefinition)
    .check(
      z.refine((tags) => new Set(tags.map(({ tag }) => tag)).size === tags.length, { error: 'a tag is defined twice' }),
    ),
  mapping: z.optional(z.partialRecord(z.enum(TAGS), z.enum(TAGS))),
});
export type CodebookVersion = z.infer<typeof CodebookVersion>;

/** The versioned definitions of the tags. Versions are only ever appended, numbered from 1. */
export const Codebook = z.object({
  id: Id,
  name: z.string().check(z.minLength(1)),
  versions: z.array(CodebookVersion).check(
    z.minLength(1),
    z.refine((versions) => versions.every(({ version }, index) => version === index + 1), {
      error: 'versions are numbered from 1 without gaps',
    }),
  ),
});
export type Codebook = z.infer<typeof Codebook>;
