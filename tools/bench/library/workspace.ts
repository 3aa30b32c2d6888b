import type { Page } from 'playwright-core';
import { heldHeap, memoryOfProcess } from './memory.ts';
import type { OpenLibrary } from './open-library.ts';

/** What the open workspace takes, in MB. */
export interface WorkspaceMemory {
  /** Of the page's scripts. */
  scripts: number;
  /** Of the whole process, workers and what is drawn included; null where the system does not tell. */
  process: number | null;
  /** The most of the process while the page opened. */
  most: number | null;
}

/** Opens the workspace in a new tab, and gives the milliseconds until the first articles stand in it. */
export async function timeToShow(library: OpenLibrary): Promise<number> {
  const page = await library.browser.newPage();
  try {
    return await show(page, library.origin);
  } finally {
    await page.close();
  }
}

/** To be called last: the benchmark's own page is closed for it, which shares the process. */
export async function memoryOfWorkspace(library: OpenLibrary, articles: number): Promise<WorkspaceMemory> {
  const page = await library.browser.newPage();
  page.setDefaultTimeout(0);
  await library.page.close();
  await show(page, library.origin);
  // All lists are read; the index is looked at, and likely cases are looked for, beside the page.
  const count = page.locator('.library-lists [aria-current]', { hasText: articles.toLocaleString('en-GB') });
  await count.waitFor();
  const most = await mostUntilAtRest(library, page);
  const scripts = await heldHeap(page);
  return { scripts, process: await memoryOfProcess(library), most };
}

async function mostUntilAtRest(library: OpenLibrary, page: Page): Promise<number | null> {
  let most: number | null = null;
  for (let last = Infinity; ;) {
    const now = await memoryOfProcess(library);
    if (now === null) return null;
    most = Math.max(most ?? 0, now);
    if (Math.abs(now - last) < RESTING * now) return most;
    last = now;
    // Rest is that two samples apart agree: no event tells of it.
    await page.waitForTimeout(BETWEEN_LOOKS);
  }
}

/** Milliseconds between two looks at what the process takes, and by which fraction it changes at rest. */
const BETWEEN_LOOKS = 3000;
const RESTING = 0.02;

const FIRST_ROW = '.table-body [role="row"]';

/** Notes when the first row comes into the page. */
const NOTE_FIRST_ROW = `new MutationObserver((_changes, watching) => {
  if (!document.querySelector('${FIRST_ROW}')) return;
  watching.disconnect();
  globalThis.firstRowAt = performance.now();
}).observe(document, { childList: true, subtree: true })`;

async function show(page: Page, origin: string): Promise<number> {
  await page.addInitScript(NOTE_FIRST_ROW);
  await page.goto(`${origin}/workspace.html#/library`);
  await page.locator(FIRST_ROW).first().waitFor();
  return page.evaluate<number>('globalThis.firstRowAt');
}
