import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { corpusFolder } from './bench-pages.ts';
import type { Contest, PeerResult, RevisionTask } from './in-page/bench-page.ts';
import { totalOf } from './rows.ts';
import type { Measurement } from './rows.ts';

const Revision = z.object({ before: z.string(), after: z.string() });
type Revision = z.infer<typeof Revision>;

/**
 * Articles of real outlets before and after real edits; none where they are not there.
 * @throws {z.core.$ZodError} for lines of another shape.
 */
export async function readRevisions(environment: NodeJS.ProcessEnv = process.env): Promise<Revision[]> {
  const file = join(corpusFolder(environment), 'eval/revisions.jsonl');
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => Revision.parse(JSON.parse(line)));
}

/** Each sentence of the texts before is looked for in those after; one measurement of all texts for each peer. */
export async function measureRevisions(
  page: Page,
  revisions: readonly Revision[],
  contest: Contest,
): Promise<Measurement[]> {
  const results: PeerResult[] = [];
  for (const { before, after } of revisions) {
    results.push(...(await page.evaluate(runRevision, { before, after, ...contest })));
  }
  return [...Map.groupBy(results, ({ peer }) => peer)].map(([peer, ofPeer]) => {
    const total = totalOf(ofPeer);
    const milliseconds = ofPeer.reduce((sum, result) => sum + result.milliseconds, 0);
    const timedOut = ofPeer.some((result) => result.timedOut);
    const result = { ...total, peer, milliseconds, timedOut };
    return { page: 'revisions', kind: 'revisions', variant: 'real edits', n: total.n, result };
  });
}

/** Runs in the page. */
async function runRevision(task: RevisionTask): Promise<PeerResult[]> {
  if (!globalThis.anchoringBench) throw new Error('The page was not given the script of the benchmark.');
  return globalThis.anchoringBench.runRevision(task);
}
