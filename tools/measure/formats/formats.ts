import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkHypothesis } from './check-hypothesis.ts';
import { checkRefiQda } from './check-refi-qda.ts';
import { checkWebAnnotation } from './check-web-annotation.ts';

/** One thing that was tried. */
export interface Tried {
  format: string;
  what: string;
  holds: boolean;
  /** What was found. */
  found: string;
}

/**
 * `npm run measure -- formats PATH [--json]`: our formats held against what others publish. PATH is a folder with `web-annotation/{correct,incorrect}`
 * (the W3C's examples), `refi-qda` (its schema and sample projects) and `hypothesis` (its schemas). Gives the exit code.
 */
export async function measure(args: readonly string[]): Promise<number> {
  const path = args.find((arg) => !arg.startsWith('--'));
  if (path === undefined || !existsSync(join(path, 'web-annotation'))) {
    console.error('Usage: npm run measure -- formats PATH [--json]');
    return 2;
  }
  const tried = [
    ...(await checkWebAnnotation(join(path, 'web-annotation'))),
    ...(await checkRefiQda(join(path, 'refi-qda'))),
    ...(await checkHypothesis(join(path, 'hypothesis'))),
  ];
  const rows = [...Map.groupBy(tried, ({ format, what }) => `${format}\t${what}`)].map(([key, all]) => {
    const [format, what] = key.split('\t');
    return { format, what, hold: all.filter(({ holds }) => holds).length, of: all.length };
  });
  const lines = tried.map(({ format, what, holds, found }) => `${holds ? ' ' : '!'} ${format}, ${what}: ${found}`);
  const totals = rows.map(({ format, what, hold, of }) => `${format}, ${what}: ${hold} of ${of}`);
  console.log(args.includes('--json') ? JSON.stringify({ rows, tried }) : [...lines, '', ...totals].join('\n'));
  return tried.every(({ holds }) => holds) ? 0 : 1;
}
