// `npm run bench -- NAME [--json] [--pages N] [--kind KIND] [--peers NAME,NAME] [--time-out SECONDS]`. docs/benchmarks.md tells what the columns mean.
import { parseArgs } from 'node:util';
import { agreement } from './agreement/agreement.ts';
import { anchoring } from './anchoring/anchoring.ts';
import type { Benchmark } from './benchmark.ts';
import { comparison } from './comparison/comparison.ts';
import { exchange } from './exchange/exchange.ts';
import { library } from './library/library.ts';
import { mutations } from './mutations/mutations.ts';
import { suggestions } from './suggestions/suggestions.ts';

const BENCHMARKS: readonly Benchmark[] = [agreement, anchoring, mutations, suggestions, comparison, library, exchange];

const USAGE = [
  'npm run bench -- NAME [--json] [--pages N] [--kind KIND] [--peers NAME,NAME] [--time-out SECONDS]',
  ...BENCHMARKS.map(({ name, measures }) => `  ${name}: ${measures}`),
].join('\n');

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      pages: { type: 'string' },
      kind: { type: 'string' },
      peers: { type: 'string' },
      'time-out': { type: 'string', default: '10' },
    },
  });
  const benchmark = BENCHMARKS.find(({ name }) => name === positionals[0]);
  const pages = values.pages === undefined ? undefined : Number(values.pages);
  const timeOut = Number(values['time-out']) * 1000;
  if (!benchmark || !isCount(pages ?? 1) || !(timeOut > 0)) {
    console.error(USAGE);
    return 2;
  }
  // Progress goes to the other stream, so that the result alone can be kept.
  const report = await benchmark.run({
    pages,
    kind: values.kind,
    peers: values.peers?.split(','),
    timeOut,
    progress: (line) => console.error(line),
  });
  console.log(values.json ? JSON.stringify(report.json) : report.table);
  return 0;
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number > 0;
}
