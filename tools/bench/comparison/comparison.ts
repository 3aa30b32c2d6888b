import { BenchBrowser } from '../anchoring/bench-browser.ts';
import { bundleComparison } from '../anchoring/bundle.ts';
import type { Benchmark, BenchmarkOptions } from '../benchmark.ts';
import type { ComparisonTimes } from './in-page.ts';
import { largeCase, type LargeCase } from './large-case.ts';

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
    const times = await browser.withPage(PAGE, (page) => page.evaluate(measureInPage, large));
    const rows = rowsOf(times, large);
    return { json: { rows }, table: rows.map(lineOf).join('\n') };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function measureInPage(large: LargeCase): ComparisonTimes {
  if (!globalThis.comparisonBench) throw new Error('The page was not given the script of the benchmark.');
  return globalThis.comparisonBench.measure(large);
}

export function rowsOf(times: ComparisonTimes, { articles }: LargeCase): Row[] {
  const annotations = articles.reduce((sum, each) => sum + each.annotations.length, 0);
  const named: [string, number][] = [
    ['one pass over the texts (floor)', times.floor],
    ['first comparison, first call', times.cold],
    ['first comparison', times.first],
    ['one annotation changed', times.change],
    ['nothing changed', times.nothing],
    ['in a worker: facts, first', times.factsFirst],
    ['in a worker: facts, one changed', times.factsChange],
  ];
  return named.map(([what, ms]) => ({
    what,
    articles: articles.length,
    annotations,
    ms: Number(ms.toFixed(2)),
    ratio: Number((ms / times.floor).toFixed(2)),
  }));
}

function lineOf({ what, articles, annotations, ms, ratio }: Row): string {
  return `${what.padEnd(34)} ${articles} articles  ${annotations} annotations  ${ms.toFixed(1).padStart(7)} ms  × ${ratio.toFixed(1)}`;
}
