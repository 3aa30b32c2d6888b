import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { FLAGS } from '../../browsers/chromium/chromium-flags.ts';
import { findBrowser } from '../../browsers/find-browser.ts';

/** An origin of its own that is never asked for anything: all that it answers comes from here. */
const ADDRESS = 'http://bench.localhost/';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  // The page's own scripts do not run and nothing else is loaded; ours are let in past it by the DevTools protocol.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  // In an isolated page the clock is exact to 5 microseconds, elsewhere to 100.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A Chromium without any extension, for pages that are given as text. */
export class BenchBrowser {
  readonly #browser: Browser;
  readonly #scripts: readonly string[];

  private constructor(browser: Browser, scripts: readonly string[]) {
    this.#browser = browser;
    this.#scripts = scripts;
  }

  /**
   * @param scripts what each page is given to run.
   * @throws {BrowserNotFound}
   */
  static async launch(scripts: readonly string[]): Promise<BenchBrowser> {
    const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: FLAGS });
    return new BenchBrowser(browser, scripts);
  }

  /** Loads the page anew, with the scripts, lets `work` use it and closes it. */
  async withPage<Result>(html: string, work: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await this.#browser.newPage();
    try {
      await page.route('**/*', (route) =>
        route.request().url() === ADDRESS ? route.fulfill({ body: html, headers: HEADERS }) : route.abort(),
      );
      await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
      for (const script of this.#scripts) await page.evaluate(script);
      return await work(page);
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
