import type { CDPSession, Page } from 'playwright-core';
import type { ComparisonSteps } from './in-page.ts';

/** Milliseconds of one comparison, of the processor's time. */
export interface PageAndWorker {
  /** In the page, until everything stands that it works out itself, and the worker is asked. */
  draw: number;
  /** In the page, to read the worker's answers and draw them. */
  takeIn: number;
  /** In the worker, by what is asked of it. */
  worker: Readonly<Record<string, number>>;
}

/** Takes the time of the page's steps, as its own thread used the processor: what else the machine does hardly counts. */
export class SteppedPage {
  readonly #page: Page;
  readonly #metrics: CDPSession;

  private constructor(page: Page, metrics: CDPSession) {
    this.#page = page;
    this.#metrics = metrics;
  }

  static async of(page: Page): Promise<SteppedPage> {
    const metrics = await page.context().newCDPSession(page);
    await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new SteppedPage(page, metrics);
  }

  async step(name: keyof ComparisonSteps): Promise<string | null> {
    return this.#page.evaluate(async (step) => (await globalThis.comparisonSteps?.[step]()) ?? null, name);
  }

  /** Milliseconds of the step, and what it gives. */
  async timed(name: keyof ComparisonSteps): Promise<{ ms: number; given: string | null }> {
    const before = await this.#used();
    const given = await this.step(name);
    return { ms: (await this.#used()) - before, given };
  }

  async pageAndWorker(): Promise<PageAndWorker> {
    const draw = (await this.timed('draw')).ms;
    const worker: Record<string, number> = {};
    let takeIn = 0;
    for (;;) {
      const { ms, given } = await this.timed('answer');
      if (given === null) return { draw, takeIn, worker };
      worker[given] = ms;
      takeIn += (await this.timed('takeIn')).ms;
    }
  }

  async #used(): Promise<number> {
    const { metrics } = await this.#metrics.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  }
}

/** Each part the least of some comparisons. */
export function leastOf(all: readonly PageAndWorker[]): PageAndWorker {
  const least = (part: (one: PageAndWorker) => number) => Math.min(...all.map(part));
  const parts = Object.keys(all[0]?.worker ?? {});
  return {
    draw: least(({ draw }) => draw),
    takeIn: least(({ takeIn }) => takeIn),
    worker: Object.fromEntries(parts.map((part) => [part, least(({ worker }) => worker[part] ?? 0)])),
  };
}
