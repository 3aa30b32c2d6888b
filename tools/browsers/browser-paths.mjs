// Plain JavaScript, because tools/install.mjs reads it on a Node that cannot run TypeScript yet.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * Where each browser is looked for: the path in the variable, the commands on PATH, then the places. Google
 * Chrome is not among them: it no longer loads an unpacked extension from the command line.
 * @type {Record<BrowserName, { variable: string, commands: string[], places: string[], aptPackage: string }>}
 */
export const BROWSERS = {
  chromium: {
    variable: 'PARALLAX_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    aptPackage: 'chromium',
  },
  firefox: {
    variable: 'PARALLAX_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    aptPackage: 'firefox-esr',
  },
};

/**
 * The path of an installed browser; null where there is none. A variable that is set is the only answer, so
 * that a mistyped path is not silently replaced by another browser.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null}
 */
export function browserPath(name, environment = process.env) {
  const { variable, commands, places } = BROWSERS[name];
  const chosen = environment[variable];
  if (chosen) return isProgram(chosen) ? chosen : null;
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
