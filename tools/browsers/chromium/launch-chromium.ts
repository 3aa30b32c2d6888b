import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import type { DrivenBrowser, LaunchOptions } from '../driven-browser.ts';
import { readManifest } from '../extension-folder.ts';
import { findBrowser } from '../find-browser.ts';
import { makeWorkplace, type Workplace } from '../workplace.ts';
import { ChromiumBrowser } from './chromium-browser.ts';
import { FLAGS, PREFERENCES } from './chromium-flags.ts';
import { loadExtension } from './load-extension.ts';
import { SidePanel } from './side-panel.ts';

const PAGE_SIZE = { width: 1000, height: 900 };
const PANEL_SIZE = { width: 400, height: 900 };

/** Starts Chromium on a fresh profile; Playwright ends it with this process. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const executable = findBrowser('chromium');
  const headless = options.headless ?? true;
  const workplace = await makeWorkplace(options);
  let context: BrowserContext | undefined;
  try {
    context = await start(executable, workplace, headless);
    return await withExtension(context, workplace, headless);
  } catch (error) {
    await context?.close();
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
    // Chromium writes file names in the locale's signs: without one, a name with a “’” becomes “download”.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    ignoreDefaultArgs: ['--disable-extensions'],
    // See exit-on-signals.ts; the browser itself ends when its pipe to this process closes.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

async function withExtension(context: BrowserContext, workplace: Workplace, headless: boolean): Promise<DrivenBrowser> {
  const { side_panel: sidePanel } = await readManifest(workplace.extension);
  const extension = await loadExtension(context, workplace.extension);
  const { commands, id } = extension;
  await commands.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: workplace.downloads });
  const address = `chrome-extension://${id}/${sidePanel?.default_path ?? ''}`;
  const panel = new SidePanel(commands, workplace.profile, address, headless ? PANEL_SIZE : null);
  return new ChromiumBrowser(context, workplace, extension, panel);
}
