import type { Page } from 'playwright-core';
import { BenchBrowser } from '../anchoring/bench-browser.ts';
import { demoPages, savedPages, type BenchPage } from '../anchoring/bench-pages.ts';
import { bundleMutations } from '../anchoring/bundle.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkReport } from '../benchmark.ts';
import type { ChangeName } from './changes.ts';
import type { Followed } from './in-page.ts';

const PASSAGES = 200;
/** The demo's four, and as many of real outlets: about three minutes. */
const PAGES = 8;

/** How long a page is blocked at a time while its changes are followed. */
export const mutations: Benchmark = {
  name: 'mutations',
  measures: 'how long a page is blocked at a time while its changes are followed',
  run,
};

interface Row extends Followed {
  page: string;
  change: ChangeName;
  /** The longest task in milliseconds: while the page's changes are followed, and while nobody follows them. */
  longest: number;
  alone: number;
}

async function run(options: BenchmarkOptions): Promise<BenchmarkReport> {
  const browser = await BenchBrowser.launch([await bundleMutations()]);
  try {
    const rows: Row[] = [];
    for (const page of await chosenPages(options)) {
      options.progress(page.name);
      const results = await browser.withPage(await page.html(), (loaded) => measureChanges(browser, loaded));
      rows.push(...results.map((result) => ({ page: page.name, ...result })));
    }
    return { json: { rows: rows.map(asJson) }, table: tableOf(rows) };
  } finally {
    await browser.close();
  }
}

async function measureChanges(browser: BenchBrowser, page: Page): Promise<Omit<Row, 'page'>[]> {
  const rows: Omit<Row, 'page'>[] = [];
  for (const change of await page.evaluate(() => globalThis.mutationsBench?.changes ?? [])) {
    const task = () =>
      browser.longestTask(page, () => page.evaluate((name) => globalThis.mutationsBench?.change(name), change));
    await page.evaluate((n) => globalThis.mutationsBench?.begin(n), PASSAGES);
    const longest = await task();
    const followed = await page.evaluate(() => globalThis.mutationsBench?.end());
    await page.evaluate(() => globalThis.mutationsBench?.read());
    const alone = await task();
    if (followed) rows.push({ change, longest, alone, ...followed });
  }
  return rows;
}

async function chosenPages({ pages = PAGES }: BenchmarkOptions): Promise<BenchPage[]> {
  return [...(await demoPages()), ...(await savedPages())].slice(0, pages);
}

function asJson({ page, change, longest, alone, anchoring, painting, readings }: Row) {
  const milliseconds = { longest_ms: longest, alone_ms: alone, anchoring_ms: anchoring, painting_ms: painting };
  return { page, change, n: PASSAGES, ...milliseconds, readings };
}

const FIGURES = ['longest', 'anchoring', 'painting', 'alone'] as const;

function tableOf(rows: readonly Row[]): string {
  const head = `${'change'.padEnd(16)}  pages    median ${FIGURES.map((name) => name.padStart(10)).join('')}  readings`;
  const lines = [...Map.groupBy(rows, ({ change }) => change)].map(([change, of]) => {
    const worst = FIGURES.map((name) => Math.max(...of.map((row) => row[name])));
    const figures = [median(of.map((row) => row.longest)), ...worst].map((figure) => figure.toFixed(1).padStart(10));
    const readings = Math.max(...of.map((row) => row.readings));
    return `${change.padEnd(16)}${String(of.length).padStart(7)}${figures.join('')}${String(readings).padStart(10)}`;
  });
  return [head, ...lines].join('\n');
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
