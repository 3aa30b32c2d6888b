import * as z from 'zod/mini';
import { ArticleMetadata } from './article.ts';
import { CaseName } from './case.ts';
import { Id } from './id.ts';
import { Blocks } from './revision.ts';
import { WebAddress } from './web-address.ts';

/** An article from a file, as a person confirmed it. */
export const ImportedArticle = z.object({
  /** That its article will have, or the revision of another that it becomes; a new one where none is given. */
  id: z.optional(Id),
  metadata: ArticleMetadata,
  /** Where it stands on the web; null where nobody knows, or it never did. */
  address: z.nullable(WebAddress),
  blocks: Blocks.check(z.minLength(1, 'there is no text')),
  /** What read the file, with its version. */
  extractor: z.string().check(z.maxLength(100)),
  /** The article of the library that the person merges it into, as another revision. */
  into: z.optional(Id),
  /** The person keeps it although the library has an article of its address or text: it then gets an address of its own. */
  beside: z.optional(z.literal(true)),
  /** The case that it is put in, by its name: one that is there, or a new one. */
  case: z.optional(CaseName),
});
export type ImportedArticle = z.infer<typeof ImportedArticle>;
