import { resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { FLAGS } from '../../browsers/chromium/chromium-flags.ts';
import { loadExtension } from '../../browsers/chromium/load-extension.ts';
import { findBrowser } from '../../browsers/find-browser.ts';

/** A browser with the extension, whose library is in a profile that outlives it. */
export interface OpenLibrary {
  browser: BrowserContext;
  /** A session of the DevTools protocol with the browser as a whole. */
  commands: CDPSession;
  /** `chrome-extension://…` */
  origin: string;
  /** A page of the extension's origin without anything of ours but the benchmark's script. */
  page: Page;
}

/** On the disk: a browser's private windows keep their databases in memory. */
export async function openLibrary(profile: string, extension: string, script: string): Promise<OpenLibrary> {
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    args: FLAGS,
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const { id, commands } = await loadExtension(browser, resolve(extension));
    const origin = `chrome-extension://${id}`;
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${origin}/manifest.json`);
    await page.evaluate(script);
    return { browser, commands, origin, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
