import type { NewsServer } from '../news-server/serve-news.ts';
import type { NewsSite } from '../news-server/news-site.ts';

/** What is there to read, and what to read it with. */
export interface Setting {
  sites: readonly NewsSite[];
  news: NewsServer;
  /** The folder of the built extension. */
  extension: string;
  /** Aborts when the person ends it. */
  signal: AbortSignal;
}
