import { sentencesOf } from '../../../analysis/sentences.ts';
import { suggest } from '../../../analysis/suggest/suggest.ts';
import type { Benchmark } from '../benchmark.ts';
import { newsProse } from './news-prose.ts';

const WORDS = 10_000;
/** Some systems tell CPU time in ticks of 4 ms or more: what takes less would take nothing, and all else infinitely longer. */
const LEAST_MS = 400;

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
  const again = meanTime(() => suggest(article));
  const floor = meanTime(() => sentencesOf(text, 'en'));
  const rows = [
    rowOf('sentences (floor)', words, floor, floor),
    rowOf('suggestions', words, again, floor),
    rowOf('suggestions, first call', words, first, floor),
  ];
  return { json: { rows }, table: rows.map(lineOf).join('\n') };
}

/** The mean of as many calls as can be timed, behind one that warms up; each on a text as if never seen. */
function meanTime(work: () => unknown): number {
  work();
  let calls = 0;
  let time = 0;
  do {
    // The sentences of the last text are remembered.
    sentencesOf('', 'en');
    time += timeOf(work);
    calls += 1;
  } while (time < LEAST_MS);
  return time / calls;
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
