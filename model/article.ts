import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Published } from './published.ts';
import { Timestamp } from './timestamp.ts';
import { WebAddress } from './web-address.ts';
import { hasNoPage } from './without-page.ts';

/** Far above any headline, so that no page is refused for a long one; far below what could fill a disk. */
const line = z.string().check(z.maxLength(10_000));

/** What a page says of itself. Any of it may be missing on a real page. */
export const ArticleMetadata = z.object({
  outlet: z.nullable(line),
  headline: z.nullable(line),
  byline: z.nullable(line),
  published: z.nullable(Published),
  /** BCP 47, as the page declares it. */
  language: z.nullable(line),
});

/** Its parts by name. */
export const METADATA = ['outlet', 'headline', 'byline', 'published', 'language'] as const;
export type ArticleMetadata = z.infer<typeof ArticleMetadata>;

/** One outlet's text at one address. Its text stands in its revisions. */
export const Article = z.extend(ArticleMetadata, {
  id: Id,
  /** The address as it was opened, without tracking parameters. */
  url: WebAddress,
  /** The address that stands for the article wherever it is opened from; unique in the library. */
  canonicalUrl: WebAddress,
  /** Those of articles that were merged into it, such as the one for phones; absent where there are none. */
  otherAddresses: z.optional(z.array(WebAddress)),
  created: Timestamp,
  modified: Timestamp,
});
export type Article = z.infer<typeof Article>;

/** The outlet's name; where the page gave none, its host stands for it. */
export function outletOf(article: Pick<Article, 'outlet' | 'url'>): string {
  if (article.outlet === null && hasNoPage(article.url)) return 'Outlet not known';
  return article.outlet ?? new URL(article.url).hostname.replace(/^www\./u, '');
}

/** The headline; where the page gave none, its address stands for it. */
export function headlineOf(article: Pick<Article, 'headline' | 'url'>): string {
  if (article.headline === null && hasNoPage(article.url)) return 'Without a headline';
  return article.headline ?? article.url.replace(/^https?:\/\//u, '');
}
