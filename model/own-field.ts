import * as z from 'zod/mini';
import { Id } from './id.ts';

export const FIELD_KINDS = ['text', 'choice', 'number', 'yes or no'] as const;

const Choice = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/**
 * A question of the codebook's own, asked beside a tag or a code. It keeps its id and its kind through all versions, so that
 * answers given under an older one can still be read.
 */
export const OwnField = z.object({
  id: Id,
  label: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  kind: z.enum(FIELD_KINDS),
  /** What can be chosen; empty for the other kinds. */
  choices: z.array(Choice).check(z.maxLength(100)),
});
export type OwnField = z.infer<typeof OwnField>;

/** An answer: text and choices as text, numbers, yes and no. */
export const OwnValue = z.union([z.string().check(z.minLength(1), z.maxLength(2000)), z.number(), z.boolean()]);
export type OwnValue = z.infer<typeof OwnValue>;
