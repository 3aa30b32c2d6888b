import type { DrivenBrowser, LaunchOptions } from '../driven-browser.ts';
import { findBrowser } from '../find-browser.ts';
import { makeWorkplace } from '../workplace.ts';
import { FirefoxBrowser } from './firefox-browser.ts';
import { FirefoxSession } from './firefox-session.ts';
import { startFirefox } from './start-firefox.ts';

/** Starts Firefox on a fresh profile; it ends with this process. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const executable = findBrowser('firefox');
  const workplace = await makeWorkplace(options);
  try {
    const { process: firefox, connection } = await startFirefox(executable, workplace, options.headless ?? true);
    return await FirefoxBrowser.withExtension(await FirefoxSession.begin(connection), firefox, workplace);
  } catch (error) {
    workplace.remove();
    throw error;
  }
}
