import type { DrivenBrowser, LaunchOptions } from '../driven-browser.ts';
import { findBrowser } from '../find-browser.ts';
import { makeWorkplace } from '../workplace.ts';
import { FirefoxBrowser } from './firefox-browser.ts';
import { FirefoxSession } from './firefox-session.ts';
import { startFirefox, type StartedFirefox } from './start-firefox.ts';

/** Starts Firefox on a fresh profile; it ends with this process. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const executable = findBrowser('firefox');
  const workplace = await makeWorkplace(options);
  let started: StartedFirefox | undefined;
  try {
    started = await startFirefox(executable, workplace, options.headless ?? true);
    const session = await FirefoxSession.begin(started.connection);
    return await FirefoxBrowser.withExtension(session, started.process, workplace);
  } catch (error) {
    started?.process.kill('SIGKILL');
    workplace.remove();
    throw error;
  }
}
