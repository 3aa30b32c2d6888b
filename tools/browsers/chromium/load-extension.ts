import type { BrowserContext, CDPSession } from 'playwright-core';
import { waitUntil } from '../wait-until.ts';

export interface LoadedExtension {
  readonly id: string;
  /** A session of the DevTools protocol with the browser as a whole, which may load and click extensions. */
  readonly commands: CDPSession;
}

/** Loads an unpacked extension and waits until its background listens: a click that came before would be lost. */
export async function loadExtension(context: BrowserContext, path: string): Promise<LoadedExtension> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for this context.');
  const commands = await browser.newBrowserCDPSession();
  const { id } = await commands.send('Extensions.loadUnpacked', { path });
  await waitUntil('the extension’s background to listen to the toolbar button', () => listensToButton(context));
  return { id, commands };
}

async function listensToButton(context: BrowserContext): Promise<boolean> {
  const [background] = context.serviceWorkers();
  return background ? background.evaluate('chrome.action.onClicked.hasListeners()') : false;
}
