import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod/mini';
import type { OpenLibrary } from './open-library.ts';

const MEGABYTE = 1_000_000;
/** Milliseconds between two looks. */
const EVERY = 1000;

/** Does something in a page, and gives the most that its scripts held meanwhile in MB, looked at each second; garbage is swept first. */
export async function mostHeldDuring<Result>(page: Page, work: () => Promise<Result>): Promise<[Result, number]> {
  const ended = new AbortController();
  const most = mostHeldUntil(page, ended.signal);
  const result = await work().finally(() => ended.abort());
  return [result, await most];
}

async function mostHeldUntil(page: Page, signal: AbortSignal): Promise<number> {
  let most = 0;
  while (!signal.aborted) {
    most = Math.max(most, await heldHeap(page));
    // A sample each second: there is no event for what memory does.
    await page.waitForTimeout(EVERY);
  }
  return most;
}

/** What the page's scripts hold once the rest is swept away, in MB; arrays of bytes and numbers, which lie beside the heap, included. */
export async function heldHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + backingStorageSize) / MEGABYTE;
}

const Processes = z.object({
  processInfo: z.array(z.object({ type: z.string(), id: z.number(), cpuTime: z.number() })),
});

/** Milliseconds for which the browser's processes have used a processor, all of them together: what else the machine does hardly counts. */
export async function processorTime({ commands }: OpenLibrary): Promise<number> {
  const { processInfo } = Processes.parse(await commands.send('SystemInfo.getProcessInfo'));
  return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/**
 * What the process of the extension's pages takes of the machine's memory, in MB, its share of what processes have in common
 * included (PSS); null where the system does not tell. Of the browser's processes for pages it is the largest.
 */
export async function memoryOfProcess({ commands }: OpenLibrary): Promise<number | null> {
  const { processInfo } = Processes.parse(await commands.send('SystemInfo.getProcessInfo'));
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(renderers.map(({ id }) => proportionalSize(id)));
  const known = sizes.filter((size) => size !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

/** Linux alone tells it. */
async function proportionalSize(process: number): Promise<number | null> {
  const smaps = await readFile(`/proc/${process}/smaps_rollup`, 'utf8').catch(() => '');
  const kilobytes = /^Pss:\s+(\d+) kB$/mu.exec(smaps)?.[1];
  return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / MEGABYTE;
}
