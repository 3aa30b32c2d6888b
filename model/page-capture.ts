import * as z from 'zod/mini';
import { ArticleMetadata } from './article.ts';
import { Blocks } from './revision.ts';
import { WebAddress } from './web-address.ts';

/**
 * What a page is. On all but an article the shares of words mean little, and the sidebar says why; all can be
 * annotated. `unclear`: hardly any running text was made out.
 */
export const PAGE_KINDS = ['article', 'front page', 'gallery', 'live blog', 'paywalled', 'unclear'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a content script read from a news page: its own words about itself, and the article's text. */
export const PageCapture = z.object({
  url: WebAddress,
  /** The page's `rel=canonical`, as it stands there; whether it is believed is decided in web-address.ts. */
  canonical: z.nullable(z.string().check(z.maxLength(100_000))),
  metadata: ArticleMetadata,
  blocks: Blocks,
  extractor: z.string().check(z.maxLength(100)),
  kind: z.enum(PAGE_KINDS),
  /** Whether parts of the article may still be on their way: what it lacks by then is no edit of the outlet. */
  loading: z.optional(z.boolean()),
  /** Whether the article's end was on the screen, and nothing was loaded behind it: what it lacks is an edit of the outlet. */
  endSeen: z.optional(z.boolean()),
});
export type PageCapture = z.infer<typeof PageCapture>;
