import * as z from 'zod/mini';
import { ArticleMetadata } from './article.ts';
import { Id } from './id.ts';
import { Blocks } from './revision.ts';
import { WebAddress } from './web-address.ts';

/** An article from a file, as a person confirmed it. */
export const ImportedArticle = z.object({
  metadata: ArticleMetadata,
  /** Where it stands on the web; null where nobody knows, or it never did. */
  address: z.nullable(WebAddress),
  blocks: Blocks.check(z.minLength(1, 'there is no text')),
  /** What read the file, with its version. */
  extractor: z.string().check(z.maxLength(100)),
  /** The article of the library that the person merges it into, as another revision. */
  into: z.optional(Id),
});
export type ImportedArticle = z.infer<typeof ImportedArticle>;

/** A host that can never be there (RFC 2606): an article needs an address that stands for it, and a text file has none. */
const NOWHERE = 'file.invalid';

/** The address of an article without one: the same for the same text, so that a file imported twice is one article. */
export function addressOfText(textHash: string): string {
  return `https://${NOWHERE}/${textHash}`;
}

/** Whether there is no page to open: the article came from a file that named none. */
export function hasNoPage(address: string): boolean {
  return new URL(address).hostname === NOWHERE;
}
