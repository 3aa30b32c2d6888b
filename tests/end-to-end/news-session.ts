import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../tools/browsers/launch-browser.ts';
import { demoSites } from '../../tools/news-server/demo-sites.ts';
import { serveNews, type NewsServer } from '../../tools/news-server/serve-news.ts';
import type { NewsSite } from '../../tools/news-server/news-site.ts';
import { Reader } from '../../tools/reader/reader.ts';

/** What a file of end-to-end tests works with. Both are there from the first test on. */
export interface NewsSession {
  reader: Reader;
  news: NewsServer;
}

interface SessionOptions {
  /** The outlets that are served; the demo's by default. */
  sites?: () => Promise<NewsSite[]>;
  /** As if the reader had allowed the test's sites: a person's answer to that question cannot be automated in Chromium. */
  sitesAllowed?: boolean;
}

export const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/**
 * Starts the project's browser with the built extension, and a server of news, for the tests of one file. At
 * the end nothing may have gone wrong unseen in any of the extension's pages.
 */
export function newsSession({ sites = demoSites, sitesAllowed = false }: SessionOptions = {}): NewsSession {
  const session = {} as NewsSession;
  beforeAll(async () => {
    const name = inject('browser');
    session.news = await serveNews(await sites());
    session.reader = new Reader(
      await launchBrowser(name, {
        extension: BUILDS[name],
        ...(sitesAllowed && { hostAccess: ['http://*.localhost/*'] }),
      }),
    );
  });
  afterAll(async () => {
    const problems = await session.reader.browser.problems();
    await session.reader.browser.close();
    await session.news.close();
    expect(problems).toEqual([]);
  });
  return session;
}
