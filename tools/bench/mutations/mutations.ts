import { BenchBrowser } from '../anchoring/bench-browser.ts';
import { demoPages, savedPages, type BenchPage } from '../anchoring/bench-pages.ts';
import { bundleMutations } from '../anchoring/bundle.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkReport } from '../benchmark.ts';
import type { Blocking } from './in-page.ts';

const PASSAGES = 200;
const SAVED_PAGES = 25;

/** How long a page is blocked at a time while its changes are followed. */
export const mutations: Benchmark = {
  name: 'mutations',
  measures: 'how long a page is blocked at a time while its changes are followed',
  run,
};

type Row = { page: string } & Blocking;

async function run(options: BenchmarkOptions): Promise<BenchmarkReport> {
  const browser = await BenchBrowser.launch([await bundleMutations()]);
  try {
    const rows: Row[] = [];
    for (const page of await chosenPages(options)) {
      options.progress(page.name);
      const results = await browser.withPage(await page.html(), (loaded) =>
        loaded.evaluate((n) => globalThis.mutationsBench?.(n) ?? [], PASSAGES),
      );
      rows.push(...results.map((result) => ({ page: page.name, ...result })));
    }
    return { json: { rows: rows.map(asJson) }, table: tableOf(rows) };
  } finally {
    await browser.close();
  }
}

async function chosenPages({ pages = Infinity }: BenchmarkOptions): Promise<BenchPage[]> {
  return [...(await demoPages()), ...(await savedPages()).slice(0, SAVED_PAGES)].slice(0, pages);
}

function asJson({ page, change, longest, alone, readings }: Row) {
  return { page, change, n: PASSAGES, longest_ms: longest, alone_ms: alone, readings };
}

function tableOf(rows: readonly Row[]): string {
  const perChange = [...Map.groupBy(rows, ({ change }) => change)].map(([change, of]) => {
    const longest = of.map((row) => row.longest).toSorted((one, other) => one - other);
    const median = longest[Math.floor(longest.length / 2)] ?? 0;
    const alone = Math.max(...of.map((row) => row.alone));
    const figures = [median, longest.at(-1) ?? 0, alone].map((figure) => figure.toFixed(1).padStart(8));
    return `${change.padEnd(16)}${String(of.length).padStart(6)}${figures.join('')}${String(Math.max(...of.map((row) => row.readings))).padStart(10)}`;
  });
  return ['change            pages  median   worst   alone  readings', ...perChange].join('\n');
}
