import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { FLAGS } from '../../browsers/chromium/chromium-flags.ts';
import { findBrowser } from '../../browsers/find-browser.ts';
import { bundleLibrary } from '../anchoring/bundle.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkReport } from '../benchmark.ts';
import type { Times } from './in-page.ts';

const SMALL = 1000;
const LARGE = 10_000;
const PASSAGES_PER_ARTICLE = 20;
/** Of some calls each, in either library. */
const ROUNDS = 8;
const CALLS = 5;

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
  const sizes = [size, (size * LARGE) / SMALL] as const;
  const profiles = [await newProfile(), await newProfile()] as const;
  try {
    const filled: Times[] = [];
    for (const [index, articles] of sizes.entries()) {
      progress(`${articles} articles`);
      filled.push(await fill(profiles[index as 0 | 1], articles));
    }
    progress('both, in turn');
    const rows = [...(await timesInTurn(profiles)), ...rowsOf(filled[0] ?? {}, filled[1] ?? {})];
    return { json: { rows }, table: tableOf(rows) };
  } finally {
    for (const profile of profiles) await rm(profile, { recursive: true, force: true });
  }
}

/** On the disk: a browser's private windows keep their databases in memory. */
function newProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'parallax-library-'));
}

async function fill(profile: string, articles: number): Promise<Times> {
  const { browser, page } = await open(profile);
  try {
    const sizes = [articles, PASSAGES_PER_ARTICLE] as const;
    return await page.evaluate(([count, passages]) => globalThis.libraryBench?.fill(count, passages) ?? {}, sizes);
  } finally {
    await browser.close();
  }
}

/**
 * Both libraries as on another day, the browser started anew; a few calls in one, then in the other, so that whatever else the
 * machine does falls on both alike.
 */
async function timesInTurn(profiles: readonly [string, string]): Promise<Row[]> {
  const [small, large] = [await open(profiles[0]), await open(profiles[1])];
  try {
    const rows: Row[] = [];
    for (const action of await small.page.evaluate(() => globalThis.libraryBench?.actions ?? [])) {
      rows.push(await timeInTurn(action, small.page, large.page));
    }
    rows.push(rowOf('memory of the lists, MB', await memoryOf(small), await memoryOf(large)));
    return rows;
  } finally {
    await Promise.all([small.browser.close(), large.browser.close()]);
  }
}

async function timeInTurn(action: string, small: Page, large: Page): Promise<Row> {
  const [inSmall, inLarge]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [some, others] = [await timesOf(action, small), await timesOf(action, large)];
    // The first round warms up.
    if (round === 0) continue;
    inSmall.push(...some);
    inLarge.push(...others);
  }
  return rowOf(action, medianOf(inSmall), medianOf(inLarge));
}

function timesOf(action: string, page: Page): Promise<number[]> {
  return page.evaluate(([name, calls]) => globalThis.libraryBench?.time(name, calls) ?? [], [action, CALLS] as const);
}

interface Opened {
  browser: BrowserContext;
  page: Page;
}

async function open(profile: string): Promise<Opened> {
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    args: FLAGS,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.route('**/*', (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }));
  await page.goto('http://bench.localhost/');
  await page.evaluate(await bundleLibrary());
  return { browser, page };
}

/** What the page's scripts hold once the lists are there and the rest is swept away. */
async function memoryOf({ browser, page }: Opened): Promise<number> {
  await page.evaluate(() => globalThis.libraryBench?.openLists());
  const session = await browser.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function rowsOf(small: Times, large: Times): Row[] {
  return Object.keys(small).map((action) => rowOf(action, small[action] ?? 0, large[action] ?? 0));
}

function rowOf(action: string, small: number, large: number): Row {
  return { action, small: rounded(small), large: rounded(large), ratio: rounded(large / small) };
}

function rounded(number: number): number {
  return Number(number.toFixed(2));
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ action, small, large, ratio }) =>
    [action.padEnd(24), ...[small, large, ratio].map((number) => number.toFixed(2).padStart(10))].join(''),
  );
  return [`${'milliseconds'.padEnd(24)}     small     large     ratio`, ...lines].join('\n');
}
