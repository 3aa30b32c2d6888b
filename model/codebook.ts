import * as z from 'zod/mini';
import { Code, Definition, Examples, MappedCode } from './code.ts';
import { faultOfHistory } from './codebook-rules.ts';
import { Id } from './id.ts';
import { OwnField } from './own-field.ts';
import { TAGS } from './tag.ts';
import { Timestamp } from './timestamp.ts';

/** One tag's definition in one version of a codebook. The four tags are the roots of all codes. */
export const TagDefinition = z.object({
  tag: z.enum(TAGS),
  label: z.string().check(z.minLength(1)),
  definition: Definition,
  examples: z._default(Examples, []),
  fields: z._default(z.array(OwnField).check(z.maxLength(50)), []),
});
export type TagDefinition = z.infer<typeof TagDefinition>;

const contents = {
  tags: z.array(TagDefinition),
  /** In the order in which they are offered. */
  codes: z._default(z.array(Code).check(z.maxLength(2000)), []),
  /** What became of the codes that the version before had and this one has not. */
  mapping: z._default(z.array(MappedCode), []),
};

/** The definitions as they stood. */
export const CodebookVersion = z.object({ version: z.int().check(z.positive()), created: Timestamp, ...contents });
export type CodebookVersion = z.infer<typeof CodebookVersion>;

/** What is to become the next version; it is whole in shape, but need not keep the rules before it is published. */
export const CodebookDraft = z.object({ base: z.int().check(z.positive()), ...contents });
export type CodebookDraft = z.infer<typeof CodebookDraft>;

export const CodebookName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/**
 * The versioned definitions of the tags and of the codes below them. Versions are only ever appended, numbered from 1, and each says
 * what became of the codes of the one before; the rules are those of codebook-rules.ts.
 */
export const Codebook = z.object({
  id: Id,
  name: CodebookName,
  versions: z.array(CodebookVersion).check(
    z.minLength(1),
    z.refine((versions) => versions.every(({ version }, index) => version === index + 1), {
      error: 'versions are numbered from 1 without gaps',
      abort: true,
    }),
    z.superRefine((versions, context) => {
      const fault = faultOfHistory(versions);
      if (fault) context.addIssue({ code: 'custom', message: fault, input: versions });
    }),
  ),
  /** Absent while nobody works on the next version. */
  draft: z.optional(CodebookDraft),
});
export type Codebook = z.infer<typeof Codebook>;
