import type { Benchmark, BenchmarkOptions } from '../benchmark.ts';
import { BenchBrowser } from './bench-browser.ts';
import { demoPages, LONG_PAGE, savedPages } from './bench-pages.ts';
import type { BenchPage } from './bench-pages.ts';
import { bundleBenchPage, bundleEngine, ENGINE_FILES } from './bundle.ts';
import type { Task, TaskResult } from './in-page/bench-page.ts';
import { VARIANTS } from './in-page/mutations/variant.ts';
import type { Painting } from './in-page/painting.ts';
import { rowOf } from './rows.ts';
import type { Measurement } from './rows.ts';
import { summarise } from './summary.ts';

const SAVED_PAGES = 25;
/** Saved pages with fewer words are front pages, galleries and the like. */
const FEWEST_WORDS = 500;
const NUMBERS = { news: [20, 200], long: [1000] } as const;
const PAINTED = 1000;
const LIMITS = { timeOut: 20_000, repeating: 1500, repeats: 5 };

/** How quick, how often right and how honest the engines are that find annotated passages in a changed page. */
export const anchoring: Benchmark = {
  name: 'anchoring',
  measures: 'finding annotated passages in changed pages, next to other libraries',
  run,
};

async function run(options: BenchmarkOptions): Promise<{ json: object; table: string }> {
  const browser = await BenchBrowser.launch(await scripts(options));
  try {
    const measurements: Measurement[] = [];
    for await (const page of chosenPages(browser, options)) {
      for (const n of NUMBERS[page.kind]) measurements.push(...(await measurePage(browser, page, n, options)));
    }
    const painting = await paint(browser);
    return { json: { rows: measurements.map(rowOf), painting }, table: summarise(measurements, painting) };
  } finally {
    await browser.close();
  }
}

/** An engine that cannot be built is said and left out. */
async function scripts({ progress }: BenchmarkOptions): Promise<string[]> {
  const engines: string[] = [];
  for (const file of ENGINE_FILES) {
    try {
      engines.push(await bundleEngine(file));
    } catch (error) {
      progress(
        `${file} is left out, since it cannot be built: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return [await bundleBenchPage(), ...engines];
}

/** The demo's pages, the saved ones with enough words, and the long one. */
async function* chosenPages(browser: BenchBrowser, { pages, kind }: BenchmarkOptions): AsyncGenerator<BenchPage> {
  if (kind !== 'long') yield* newsPages(browser, pages);
  if (kind !== 'news') yield LONG_PAGE;
}

async function* newsPages(browser: BenchBrowser, most = Infinity): AsyncGenerator<BenchPage> {
  const demo = await demoPages();
  yield* demo.slice(0, most);
  let left = Math.min(SAVED_PAGES, most - demo.length);
  for (const page of await savedPages()) {
    if (left <= 0) return;
    const words = await browser.withPage(await page.html(), (loaded) =>
      loaded.evaluate(() => globalThis.anchoringBench?.countWords() ?? 0),
    );
    if (words < FEWEST_WORDS) continue;
    left -= 1;
    yield page;
  }
}

async function measurePage(
  browser: BenchBrowser,
  page: BenchPage,
  n: number,
  { peers, progress }: BenchmarkOptions,
): Promise<Measurement[]> {
  const html = await page.html();
  const measurements: Measurement[] = [];
  let descriptions: Task['descriptions'] = {};
  for (const variant of VARIANTS) {
    progress(`${page.name}, ${n} passages, ${variant}`);
    const task: Task = { seed: `${page.name} ${n}`, variant, n, peers: peers ?? null, descriptions, limits: LIMITS };
    const done = await browser.withPage(html, (loaded) => loaded.evaluate(runTask, task));
    // The page is the same each time, and describing takes some peers longer than all the rest.
    ({ descriptions } = done);
    for (const result of done.results) measurements.push({ page: page.name, kind: page.kind, variant, n, result });
  }
  return measurements;
}

/** Runs in the page. */
async function runTask(task: Task): Promise<TaskResult> {
  if (!globalThis.anchoringBench) throw new Error('The page was not given the script of the benchmark.');
  return globalThis.anchoringBench.run(task);
}

async function paint(browser: BenchBrowser): Promise<Painting | null> {
  return browser.withPage(await LONG_PAGE.html(), (page) =>
    page.evaluate((n) => globalThis.anchoringBench?.paint(n) ?? null, PAINTED),
  );
}
