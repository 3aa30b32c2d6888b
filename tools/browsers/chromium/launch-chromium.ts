import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import type { DrivenBrowser, LaunchOptions } from '../driven-browser.ts';
import { readManifest } from '../extension-folder.ts';
import { findBrowser } from '../find-browser.ts';
import { makeWorkplace, type Workplace } from '../workplace.ts';
import { ChromiumBrowser } from './chromium-browser.ts';
import { FLAGS, PREFERENCES } from './chromium-flags.ts';

const PAGE_SIZE = { width: 1000, height: 900 };

/** Starts Chromium, Chrome or Edge; Playwright also ends it when this process ends. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const executable = findBrowser('chromium');
  const workplace = await makeWorkplace(options);
  try {
    const context = await start(executable, workplace, options.headless ?? true);
    return await ChromiumBrowser.withExtension(context, workplace, await readManifest(workplace.extension));
  } catch (error) {
    workplace.remove();
    throw error;
  }
}

async function start(executablePath: string, { profile }: Workplace, headless: boolean): Promise<BrowserContext> {
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? PAGE_SIZE : null,
    args: FLAGS,
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}
