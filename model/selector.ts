import * as z from 'zod/mini';
import { LONGEST_CONTEXT, LONGEST_QUOTE, MOST_SELECTORS } from './passage.ts';

/** W3C Web Annotation: the words themselves, and those before and after. White space is folded. */
export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
  prefix: z.string().check(z.maxLength(LONGEST_CONTEXT)),
  suffix: z.string().check(z.maxLength(LONGEST_CONTEXT)),
});
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** W3C Web Annotation: where the words stood in the text. Here UTF-16, `end` exclusive; exports convert. */
export const TextPositionSelector = z
  .object({
    type: z.literal('TextPositionSelector'),
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.nonnegative()),
  })
  .check(z.refine(({ start, end }) => start <= end, { error: 'the end stands before the start', path: ['end'] }));
export type TextPositionSelector = z.infer<typeof TextPositionSelector>;

export const Selector = z.discriminatedUnion('type', [TextQuoteSelector, TextPositionSelector]);
export type Selector = z.infer<typeof Selector>;

/** Selectors of one passage: at least the words, so that a place can always be checked against them. */
export const Selectors = z.array(Selector).check(
  z.maxLength(MOST_SELECTORS),
  z.refine((selectors) => selectors.some(({ type }) => type === 'TextQuoteSelector'), {
    error: 'a passage needs a TextQuoteSelector',
  }),
);
export type Selectors = z.infer<typeof Selectors>;
