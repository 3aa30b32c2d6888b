import { caseAnswerer, type CaseAnswer } from './case-answers.ts';
import type { CaseQuery } from './case-queries.ts';

const answerer = caseAnswerer();
let latest: Iterator<CaseAnswer> | null = null;
let isAnswering = false;

/**
 * Runs in a worker of its own, which lives as long as the comparison and keeps what does not change. Between two parts of an
 * answer it hears whether another question came: then only that one is answered.
 */
addEventListener('message', ({ data }: MessageEvent<CaseQuery>) => {
  latest = answerer(data);
  if (!isAnswering) setTimeout(goOn);
  isAnswering = true;
});

function goOn(): void {
  const next = latest?.next();
  isAnswering = next?.done === false;
  if (!next || next.done) return;
  postMessage(next.value);
  setTimeout(goOn);
}
