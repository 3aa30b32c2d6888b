import type { Page } from 'playwright-core';
import { BenchBrowser } from '../anchoring/bench-browser.ts';
import { bundleComparison } from '../anchoring/bundle.ts';
import type { Benchmark, BenchmarkOptions } from '../benchmark.ts';
import { largeCase, type LargeCase } from './large-case.ts';
import { leastOf, SteppedPage, type PageAndWorker } from './page-and-worker.ts';

const PAGE = '<!doctype html><html lang="en"><title>Comparison</title><body></body></html>';

interface Row {
  what: string;
  articles: number;
  annotations: number;
  ms: number;
  /** How many times the time of one pass over the texts. */
  ratio: number;
}

/** How quickly a large case is compared and drawn, and how quickly after one passage changed. */
export const comparison: Benchmark = {
  name: 'comparison',
  measures: 'comparing twelve articles with 500 passages each, next to one pass over their texts',
  run,
};

async function run({ progress }: BenchmarkOptions): Promise<{ json: object; table: string }> {
  progress('Inventing twelve articles');
  const large = largeCase();
  const browser = await BenchBrowser.launch([await bundleComparison()]);
  try {
    progress('Comparing');
    const times = await browser.withPage(PAGE, (page) => measure(page, large));
    const rows = rowsOf(times, large);
    return { json: { rows }, table: rows.map(lineOf).join('\n') };
  } finally {
    await browser.close();
  }
}

interface ComparisonTimes {
  /** Milliseconds for the browser to divide all texts into words, once. */
  floor: number;
  /** The first comparison in a page that has just loaded, and again. */
  cold: PageAndWorker;
  first: PageAndWorker;
  /** What follows from one changed passage. */
  change: PageAndWorker;
  /** To find that nothing changed: any edit in the library gives the comparison new records. */
  nothing: number;
}

/** What comes on top of the least is the machine's other work. */
const REPEATS = 5;

async function measure(page: Page, large: LargeCase): Promise<ComparisonTimes> {
  await page.evaluate((given) => {
    globalThis.comparisonSteps = globalThis.comparisonBench?.(given);
  }, large);
  const stepped = await SteppedPage.of(page);
  const first = await repeated(async () => {
    await stepped.step('begin');
    return stepped.pageAndWorker();
  });
  const change = await repeated(async () => {
    await stepped.step('edit');
    return stepped.pageAndWorker();
  });
  const floor = await repeated(() => stepped.timed('floor'));
  const nothing = await repeated(async () => {
    await stepped.step('renew');
    return stepped.timed('redraw');
  });
  const [cold] = first;
  if (!cold) throw new Error('Nothing was measured.');
  const least = (times: readonly { ms: number }[]) => Math.min(...times.map(({ ms }) => ms));
  return {
    floor: least(floor),
    cold,
    first: leastOf(first.slice(1)),
    change: leastOf(change),
    nothing: least(nothing),
  };
}

async function repeated<Time>(time: () => Promise<Time>): Promise<Time[]> {
  const times: Time[] = [];
  for (let call = 0; call <= REPEATS; call += 1) times.push(await time());
  return times;
}

export function rowsOf(times: ComparisonTimes, { articles }: LargeCase): Row[] {
  const annotations = articles.reduce((sum, each) => sum + each.annotations.length, 0);
  const named: [string, number][] = [
    ['one pass over the texts (floor)', times.floor],
    ...partsOf('first comparison, first call', times.cold),
    ...partsOf('first comparison', times.first),
    ...partsOf('one annotation changed', times.change),
    ['nothing changed', times.nothing],
  ];
  return named.map(([what, ms]) => ({
    what,
    articles: articles.length,
    annotations,
    ms: Number(ms.toFixed(2)),
    ratio: Number((ms / times.floor).toFixed(2)),
  }));
}

/** The page's share is what the reader waits for with a page that does not answer; the worker's comes on top. */
function partsOf(what: string, { draw, drawOn, takeIn, longest, worker }: PageAndWorker): [string, number][] {
  const beside = Object.entries(worker);
  const sum = beside.reduce((all, [, ms]) => all + ms, 0);
  const page = draw + drawOn + takeIn;
  return [
    [what, page],
    [`  of it, to draw what stands first`, draw],
    [`  of it, to draw the rest, in turns`, drawOn],
    [`  of it, to take the worker’s answers in`, takeIn],
    ...beside.map(([part, ms]): [string, number] => [`  in the worker: ${part}`, ms]),
    [`  the longest that the page is busy at a time`, longest],
    [`  page and worker together`, page + sum],
  ];
}

function lineOf({ what, articles, annotations, ms, ratio }: Row): string {
  return `${what.padEnd(48)} ${articles} articles  ${annotations} annotations  ${ms.toFixed(1).padStart(7)} ms  × ${ratio.toFixed(1)}`;
}
