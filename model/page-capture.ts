import * as z from 'zod/mini';
import { ArticleMetadata } from './article.ts';
import { Blocks } from './revision.ts';
import { WebAddress } from './web-address.ts';

/** What a content script read from a news page: its own words about itself, and the article's text. */
export const PageCapture = z.object({
  url: WebAddress,
  /** The page's `rel=canonical`, as it stands there; whether it is believed is decided in web-address.ts. */
  canonical: z.nullable(z.string().check(z.maxLength(100_000))),
  metadata: ArticleMetadata,
  blocks: Blocks,
  extractor: z.string().check(z.maxLength(100)),
  /** False on pages that are no article (a front page, a gallery): annotatable, but shares of words mean little. */
  readable: z.boolean(),
});
export type PageCapture = z.infer<typeof PageCapture>;
