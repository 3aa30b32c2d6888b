import type { Benchmark, BenchmarkOptions } from '../benchmark.ts';
import { BenchBrowser } from './bench-browser.ts';
import { demoPages, LONG_PAGE, savedPages } from './bench-pages.ts';
import type { BenchPage } from './bench-pages.ts';
import { bundleBenchPage, bundleEngine, ENGINE_FILES } from './bundle.ts';
import type { Contest, Task, TaskResult } from './in-page/bench-page.ts';
import { VARIANTS } from './in-page/mutations/variant.ts';
import type { Painting } from './in-page/painting.ts';
import { measureRevisions, readRevisions } from './revisions.ts';
import { rowOf } from './rows.ts';
import type { Measurement } from './rows.ts';
import { summarise } from './summary.ts';
import { reasonOf } from '../../../model/reason-of.ts';

const SAVED_PAGES = 25;
/** Saved pages with fewer words are front pages, galleries and the like. */
const FEWEST_WORDS = 500;
const NUMBERS = { news: [20, 200], long: [1000] } as const;
const PAINTED = 1000;
const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Revisions</title><body></body></html>';
/** How often, and for how many milliseconds in all, one engine is measured on a page. */
const REPEATING = { repeats: 5, repeating: 1500 };

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
    if (includes(options, 'revisions')) measurements.push(...(await revisionsIn(browser, options)));
    const painting = includes(options, 'long') ? await paint(browser) : null;
    return { json: { rows: measurements.map(rowOf), painting }, table: summarise(measurements, painting) };
  } finally {
    await browser.close();
  }
}

function includes({ kind }: BenchmarkOptions, wanted: 'news' | 'long' | 'revisions'): boolean {
  return kind === undefined || kind === wanted;
}

/** An engine that cannot be built is said and left out. */
async function scripts({ progress }: BenchmarkOptions): Promise<string[]> {
  const engines: string[] = [];
  for (const file of ENGINE_FILES) {
    try {
      engines.push(await bundleEngine(file));
    } catch (error) {
      progress(`${file} is left out, since it cannot be built: ${reasonOf(error)}`);
    }
  }
  return [await bundleBenchPage(), ...engines];
}

/** The demo's pages, the saved ones with enough words, and the long one. */
async function* chosenPages(browser: BenchBrowser, options: BenchmarkOptions): AsyncGenerator<BenchPage> {
  if (includes(options, 'news')) yield* newsPages(browser, options.pages);
  if (includes(options, 'long')) yield LONG_PAGE;
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
  options: BenchmarkOptions,
): Promise<Measurement[]> {
  const html = await page.html();
  const measurements: Measurement[] = [];
  let descriptions: Task['descriptions'] = {};
  for (const variant of VARIANTS) {
    options.progress(`${page.name}, ${n} passages, ${variant}`);
    const task: Task = { seed: `${page.name} ${n}`, variant, n, descriptions, ...contestOf(options) };
    const done = await browser.withPage(html, (loaded) => loaded.evaluate(runTask, task));
    // The page is the same each time, and describing takes some peers longer than all the rest.
    ({ descriptions } = done);
    for (const result of done.results) measurements.push({ page: page.name, kind: page.kind, variant, n, result });
  }
  return measurements;
}

async function revisionsIn(browser: BenchBrowser, options: BenchmarkOptions): Promise<Measurement[]> {
  const revisions = await readRevisions();
  if (revisions.length === 0) return [];
  options.progress(`${revisions.length} texts with real edits`);
  return browser.withPage(EMPTY_PAGE, (page) => measureRevisions(page, revisions, contestOf(options)));
}

function contestOf({ peers, timeOut }: BenchmarkOptions): Contest {
  return { peers: peers ?? null, limits: { ...REPEATING, timeOut } };
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
