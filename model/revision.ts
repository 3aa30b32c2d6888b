import * as z from 'zod/mini';
import { BLOCK_KINDS, foldWhiteSpace, textOfBlocks, type Block } from './article-text.ts';
import { Id } from './id.ts';
import { Timestamp } from './timestamp.ts';

/** Far above any article, far below what could fill a disk from one hostile page. */
const LARGEST_TEXT = 2_000_000;
const MOST_BLOCKS = 20_000;

const BlockRecord = z.object({
  kind: z.enum(BLOCK_KINDS),
  text: z.string().check(
    z.minLength(1),
    z.maxLength(LARGEST_TEXT),
    // A blank line inside a block would read as two blocks, and every offset counts on folded text.
    z.refine((text) => text === foldWhiteSpace(text), { error: 'white space is not folded' }),
  ),
});

/** An article's blocks as they cross a border: plain text, never HTML, of a bounded size. */
export const Blocks = z.array(BlockRecord).check(
  z.maxLength(MOST_BLOCKS),
  z.refine((blocks) => textOfBlocks(blocks).length <= LARGEST_TEXT, { error: 'the text is too long for an article' }),
);

/** An article's text as it stood when it was captured. Its text is never changed: an edited article gets a new revision. */
export const Revision = z
  .object({
    id: Id,
    article: Id,
    captured: Timestamp,
    blocks: Blocks,
    /** The canonical text of the blocks. */
    text: z.string(),
    /** SHA-256 of the text in UTF-8, hexadecimal. */
    textHash: z.string().check(z.regex(/^[0-9a-f]{64}$/u, 'not a SHA-256 in hexadecimal')),
    /** What took the text from the page, with its version. */
    extractor: z.string(),
    /** Captured while parts of the article may still have been on their way: not what the outlet published. */
    incomplete: z.optional(z.literal(true)),
  })
  .check(
    z.refine(({ blocks, text }) => text === textOfBlocks(blocks), {
      error: 'not the text of the blocks',
      path: ['text'],
    }),
  );
export type Revision = z.infer<typeof Revision>;

/** SHA-256 of a text in UTF-8, hexadecimal: two revisions with one hash have one text. */
export async function hashOfText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text and its hash for blocks that are about to be stored. */
export async function textAndHash(blocks: readonly Block[]): Promise<Pick<Revision, 'text' | 'textHash'>> {
  const text = textOfBlocks(blocks);
  return { text, textHash: await hashOfText(text) };
}
