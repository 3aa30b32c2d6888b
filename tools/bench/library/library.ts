import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { FLAGS } from '../../browsers/chromium/chromium-flags.ts';
import { findBrowser } from '../../browsers/find-browser.ts';
import { bundleLibrary } from '../anchoring/bundle.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkReport } from '../benchmark.ts';
import type { Times } from './in-page.ts';

const SMALL = 1000;
const LARGE = 10_000;
const PASSAGES_PER_ARTICLE = 20;

/** How what people do grows from a library of a thousand articles to one of ten thousand. */
export const library: Benchmark = {
  name: 'library',
  measures: 'what people do in a library of 1,000 articles and 20,000 annotations, and in one ten times as large',
  run,
};

interface Row {
  action: string;
  small: number;
  large: number;
  ratio: number;
}

async function run({ pages, progress }: BenchmarkOptions): Promise<BenchmarkReport> {
  // `--pages N` makes the small library of N articles: for a look in a minute.
  const size = pages ?? SMALL;
  progress(`${size} articles`);
  const small = await timesIn(size);
  progress(`${(size * LARGE) / SMALL} articles`);
  const large = await timesIn((size * LARGE) / SMALL);
  const rows = Object.keys(small).map((action) => rowOf(action, small[action] ?? 0, large[action] ?? 0));
  return { json: { rows }, table: tableOf(rows) };
}

/** In a profile of its own, on the disk: a browser's private windows keep their databases in memory. */
async function timesIn(articles: number): Promise<Times> {
  const profile = await mkdtemp(join(tmpdir(), 'parallax-library-'));
  const address = 'http://bench.localhost/';
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    args: FLAGS,
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }));
    await page.goto(address);
    await page.evaluate(await bundleLibrary());
    page.setDefaultTimeout(0);
    return await page.evaluate(([count, passages]) => globalThis.libraryBench?.(count, passages) ?? {}, [
      articles,
      PASSAGES_PER_ARTICLE,
    ] as const);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

function rowOf(action: string, small: number, large: number): Row {
  return { action, small: rounded(small), large: rounded(large), ratio: rounded(large / small) };
}

function rounded(number: number): number {
  return Number(number.toFixed(2));
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ action, small, large, ratio }) =>
    [action.padEnd(22), ...[small, large, ratio].map((number) => number.toFixed(2).padStart(10))].join(''),
  );
  return [`${'milliseconds'.padEnd(22)}     small     large     ratio`, ...lines].join('\n');
}
