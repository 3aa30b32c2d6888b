import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import * as z from 'zod/mini';
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

  /** The longest that a page's thread used the processor for one task meanwhile, in milliseconds: what else the machine does does not count. */
  async longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
    // Else sweeping up after earlier work would be counted, and the ranges that it left, which the page has to keep in place.
    await page.requestGC();
    await this.#browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    await work();
    return longestOf(Trace.parse(JSON.parse((await this.#browser.stopTracing()).toString())));
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** What we read of a trace as Chromium writes it; `tdur` is the processor's time in microseconds. */
const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.optional(z.number()),
      args: z.optional(z.looseObject({ name: z.optional(z.unknown()) })),
    }),
  ),
});

function longestOf({ traceEvents }: z.infer<typeof Trace>): number {
  const isOfPage = ({ name, args }: (typeof traceEvents)[number]) =>
    name === 'thread_name' && args?.name === 'CrRendererMain';
  const threads = new Set(traceEvents.filter(isOfPage).map(threadOf));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && threads.has(threadOf(event)));
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}

function threadOf({ pid, tid }: { pid: number; tid: number }): string {
  return `${pid} ${tid}`;
}
