import { sentencesOf } from '../../../analysis/sentences.ts';
import { suggest } from '../../../analysis/suggest/suggest.ts';
import type { Benchmark } from '../benchmark.ts';
import { newsProse } from './news-prose.ts';

const WORDS = 10_000;
const REPEATS = 7;

interface Row {
  what: string;
  words: number;
  cpu_ms: number;
  words_per_second: number;
  /** How many times the floor's time. */
  ratio: number;
}

/** How quickly passages are proposed, beside what merely splitting the text into sentences takes. */
export const suggestions: Benchmark = {
  name: 'suggestions',
  measures: 'proposing passages in 10,000 words, next to splitting them into sentences',
  run,
};

async function run(): Promise<{ json: object; table: string }> {
  const { text, blocks, words } = newsProse(WORDS);
  const article = { text, blocks, language: 'en', outlet: 'Harbour Post' };
  const first = timeOf(() => suggest(article));
  const again = leastTime(() => suggest(article));
  const floor = leastTime(() => sentencesOf(text, 'en'));
  const rows = [
    rowOf('sentences (floor)', words, floor, floor),
    rowOf('suggestions', words, again, floor),
    rowOf('suggestions, first call', words, first, floor),
  ];
  return { json: { rows }, table: rows.map(lineOf).join('\n') };
}

/** The least of some calls behind one that warms up. */
function leastTime(work: () => unknown): number {
  work();
  return Math.min(...Array.from({ length: REPEATS }, () => timeOf(work)));
}

/** CPU time of this process in milliseconds. */
function timeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function rowOf(what: string, words: number, time: number, floor: number): Row {
  return {
    what,
    words,
    cpu_ms: time,
    words_per_second: Math.round((words / time) * 1000),
    ratio: Number((time / floor).toFixed(2)),
  };
}

function lineOf({ what, words, cpu_ms, words_per_second, ratio }: Row): string {
  return `${what.padEnd(23)} ${words} words  ${cpu_ms.toFixed(1).padStart(7)} ms  ${String(words_per_second).padStart(9)} words/s  × ${ratio.toFixed(1)}`;
}
