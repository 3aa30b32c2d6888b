import * as z from 'zod/mini';
import { Id } from './id.ts';
import { OwnField } from './own-field.ts';
import { TAGS } from './tag.ts';

export const Examples = z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(50));
export const Definition = z.string().check(z.maxLength(10_000));

/** As in `#2968aa`: one colour for light and dark ground alike. */
export const Colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/u, 'a colour is written as # and six digits'));

/**
 * A code stands below one of the four tags and says more about what a passage does. It keeps its id through all versions of its
 * codebook, whatever it is called, until it is split, merged or retired; no other code gets that id again.
 */
export const Code = z.object({
  id: Id,
  tag: z.enum(TAGS),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  definition: Definition,
  examples: Examples,
  /** Null for that of its tag. */
  colour: z.nullable(Colour),
  fields: z.array(OwnField).check(z.maxLength(50)),
});
export type Code = z.infer<typeof Code>;

/**
 * What became of a code of the version before that is not in this one. All others are mapped to themselves by their ids, also where
 * they are called something else.
 */
export const MappedCode = z.discriminatedUnion('became', [
  /** Which of these a passage belongs to, a person decides. */
  z.object({ code: Id, became: z.literal('split'), into: z.array(Id).check(z.minLength(2), z.maxLength(50)) }),
  z.object({ code: Id, became: z.literal('merged'), into: Id }),
  /** Its passages keep their tag. */
  z.object({ code: Id, became: z.literal('retired') }),
]);
export type MappedCode = z.infer<typeof MappedCode>;
