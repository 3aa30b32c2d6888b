import { BROWSERS, browserPath } from './browser-paths.mjs';
import type { BrowserName } from './driven-browser.ts';

/** The browser is not installed where one would look for it. */
export class BrowserNotFound extends Error {
  override readonly name = 'BrowserNotFound';

  constructor(browser: BrowserName, chosen: string | undefined) {
    const { variable, aptPackage } = BROWSERS[browser];
    super(
      chosen
        ? `${variable} is set to ${chosen}, which is no program.`
        : `No ${browser} was found. Install it (Debian and Ubuntu: sudo apt-get install ${aptPackage}), ` +
            `or set ${variable} to the path of its program.`,
    );
  }
}

/**
 * The path of an installed browser.
 * @throws {BrowserNotFound} which says what to install, or which variable is wrong.
 */
export function findBrowser(browser: BrowserName, environment: NodeJS.ProcessEnv = process.env): string {
  const path = browserPath(browser, environment);
  if (path === null) throw new BrowserNotFound(browser, environment[BROWSERS[browser].variable]);
  return path;
}
