import { caseCoverer } from './case-coverage.ts';
import { queryReader, type CoverageQuery } from './coverage-queries.ts';
import type { CaseCoverage } from './fact-row.ts';

/** The whole coverage, and which question it answers. */
export interface CoverageAnswer {
  number: number;
  coverage: CaseCoverage;
}

const cover = caseCoverer();
const read = queryReader();
let isAnswering = false;
let latest: (() => CoverageAnswer) | null = null;

/**
 * Runs in a worker of its own, which lives as long as the comparison and keeps what does not change. Where questions come
 * in faster than they are answered, only the last of them is.
 */
addEventListener('message', ({ data }: MessageEvent<CoverageQuery>) => {
  const articles = read(data);
  latest = () => ({ number: data.number, coverage: cover(articles, data.facts) });
  if (!isAnswering) setTimeout(answer);
  isAnswering = true;
});

function answer(): void {
  isAnswering = false;
  if (latest) postMessage(latest());
}
