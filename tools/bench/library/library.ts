import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../start/build-extension.ts';
import { bundleLibrary } from '../anchoring/bundle.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkReport } from '../benchmark.ts';
import type { WholeWork } from './in-page.ts';
import { mostHeldDuring, processorTime } from './memory.ts';
import { openLibrary, type OpenLibrary } from './open-library.ts';
import { rowOf, tableOf, type Row } from './rows.ts';
import { mediansInTurn } from './medians-in-turn.ts';
import { memoryOfWorkspace, timeToShow } from './workspace.ts';

const SMALL = 1000;
const LARGE = 10_000;
const PASSAGES_PER_ARTICLE = 20;
/** Of each action in either library; the first are left out, which warm up. */
const CALLS = 120;
const WARM_UP = 20;
/** The workspace is opened in a new tab for each. */
const OPENINGS = 8;

/** How what people do grows from a library of a thousand articles to one of ten thousand. */
export const library: Benchmark = {
  name: 'library',
  measures: 'what people do in a library of 1,000 articles and 20,000 annotations, and in one ten times as large',
  run,
};

/** A row's name and what it is in one of the libraries. */
type Measured = Record<string, number>;

async function run({ pages, progress }: BenchmarkOptions): Promise<BenchmarkReport> {
  // `--pages N` makes the small library of N articles: for a look in a minute.
  const size = pages ?? SMALL;
  const sizes = [size, (size * LARGE) / SMALL] as const;
  const folder = await mkdtemp(join(tmpdir(), 'parallax-library-'));
  const extension = buildExtension();
  const script = await bundleLibrary();
  const open = (articles: number) => openLibrary(join(folder, String(articles)), extension, script);
  try {
    const filled: Measured[] = [];
    for (const articles of sizes) {
      progress(`${articles} articles`);
      filled.push(await fill(await open(articles), articles));
    }
    progress('both, in turn');
    const rows = [...(await inTurn([await open(sizes[0]), await open(sizes[1])], sizes)), ...rowsOf(filled)];
    return { json: { rows }, table: tableOf(rows) };
  } finally {
    if (existsSync(folder)) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Makes a library by an import, and times the work on all of it. */
async function fill(open: OpenLibrary, articles: number): Promise<Measured> {
  const { browser, page } = open;
  const measured: Measured = {};
  const work = async (name: WholeWork) => {
    const working = () => page.evaluate((each) => globalThis.libraryBench?.work(each) ?? 0, name);
    const before = await processorTime(open);
    const [time, most] = await mostHeldDuring(page, working);
    measured[`${name}, per article`] = time / articles;
    measured[`${name}, per article, processor`] = ((await processorTime(open)) - before) / articles;
    measured[`${name}, most memory, MB`] = most;
  };
  try {
    await page.evaluate((count) => globalThis.libraryBench?.begin(count), articles);
    await work('import');
    await page.evaluate((perArticle) => globalThis.libraryBench?.annotate(perArticle), PASSAGES_PER_ARTICLE);
    await work('index');
    await work('backup');
    return measured;
  } finally {
    await browser.close();
  }
}

/**
 * Both libraries as on another day, the browser started anew; one call in one, then in the other, so that whatever else the
 * machine does falls on both alike.
 */
async function inTurn(libraries: readonly OpenLibrary[], sizes: readonly number[]): Promise<Row[]> {
  try {
    const [first] = libraries;
    const actions = (await first?.page.evaluate(() => globalThis.libraryBench?.actions)) ?? [];
    const calls = actions.map((action) => ({
      action,
      call: ({ page }: OpenLibrary) => page.evaluate((name) => globalThis.libraryBench?.time(name) ?? 0, action),
    }));
    const rows = [
      ...(await mediansInTurn(libraries, calls, WARM_UP, CALLS)),
      ...(await mediansInTurn(
        libraries,
        [{ action: 'show the library in the workspace', call: timeToShow }],
        1,
        OPENINGS,
      )),
    ];
    const memories: Measured[] = [];
    for (const [index, each] of libraries.entries()) {
      const { scripts, process, most } = await memoryOfWorkspace(each, sizes[index] ?? 0);
      memories.push({
        'memory of the open workspace: scripts, MB': scripts,
        ...(process !== null && { 'memory of the open workspace: process, MB': process }),
        ...(most !== null && { 'memory of the workspace while it opens: process, MB': most }),
      });
    }
    return [...rows, ...rowsOf(memories)];
  } finally {
    await Promise.all(libraries.map(({ browser }) => browser.close()));
  }
}

/** What was measured in either, by name. */
function rowsOf([small = {}, large = {}]: readonly Measured[]): Row[] {
  return Object.keys(small).map((name) => rowOf(name, [small[name] ?? 0, large[name] ?? 0]));
}
