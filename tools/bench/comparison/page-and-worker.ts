import type { CDPSession, Page } from 'playwright-core';
import type { ComparisonSteps } from './in-page.ts';

/** Milliseconds of one comparison, of the processor's time. */
export interface PageAndWorker {
  /** In the page, until what it shows first stands, and the worker is asked. */
  draw: number;
  /** In the page, to draw the rest of what it works out itself. */
  drawOn: number;
  /** In the page, to read the worker's answers and draw them. */
  takeIn: number;
  /** Of these the longest that the page is busy at a time. */
  longest: number;
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
    const parts = await this.#partsDrawnOn();
    const worker: Record<string, number> = {};
    const taken: number[] = [];
    for (;;) {
      const { ms, given } = await this.timed('answer');
      if (given === null) break;
      worker[given] = ms;
      taken.push((await this.timed('takeIn')).ms);
    }
    return { draw, drawOn: sumOf(parts), takeIn: sumOf(taken), longest: Math.max(draw, ...parts, ...taken), worker };
  }

  async #partsDrawnOn(): Promise<number[]> {
    const parts: number[] = [];
    for (;;) {
      const { ms, given } = await this.timed('drawOn');
      if (given === null) return parts;
      parts.push(ms);
    }
  }

  async #used(): Promise<number> {
    const { metrics } = await this.#metrics.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  }
}

function sumOf(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}

/** Each part the least of some comparisons. */
export function leastOf(all: readonly PageAndWorker[]): PageAndWorker {
  const least = (part: (one: PageAndWorker) => number) => Math.min(...all.map(part));
  const parts = Object.keys(all[0]?.worker ?? {});
  return {
    draw: least(({ draw }) => draw),
    drawOn: least(({ drawOn }) => drawOn),
    takeIn: least(({ takeIn }) => takeIn),
    longest: least(({ longest }) => longest),
    worker: Object.fromEntries(parts.map((part) => [part, least(({ worker }) => worker[part] ?? 0)])),
  };
}
