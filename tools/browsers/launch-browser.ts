import type { BrowserName, DrivenBrowser, LaunchOptions } from './driven-browser.ts';

/**
 * Starts a real browser with the extension loaded, on a fresh profile.
 * @throws {BrowserNotFound} where it is not installed, with what to install.
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  options.signal?.throwIfAborted();
  const browser = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  options.signal?.addEventListener('abort', () => void browser.close(), { once: true });
  if (options.signal?.aborted) await browser.close();
  options.signal?.throwIfAborted();
  return browser;
}

/** Each driver is loaded only when it is used: Chromium's takes a second. */
async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const { launchChromium: launch } = await import('./chromium/launch-chromium.ts');
  return launch(options);
}

async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const { launchFirefox: launch } = await import('./firefox/launch-firefox.ts');
  return launch(options);
}
