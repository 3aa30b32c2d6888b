import { spawnSync } from 'node:child_process';
import { BROWSERS, browserPath } from '../browsers/browser-paths.mjs';

/** @typedef {import('../browsers/browser-paths.mjs').BrowserName} BrowserName */

/**
 * Installs a Chromium and a Firefox with apt where one is missing and this user may.
 * @returns {string | null} what to install by hand; null when both are there.
 */
export function installBrowsers() {
  // Where a variable names a browser, another one would not be used.
  const wanted = missingBrowsers().filter((name) => !process.env[BROWSERS[name].variable]);
  const apt = wanted.length > 0 ? aptCommand() : null;
  if (apt) installByApt(apt, wanted);
  return adviceFor(missingBrowsers());
}

/** @returns {BrowserName[]} */
function missingBrowsers() {
  return /** @type {BrowserName[]} */ (Object.keys(BROWSERS)).filter((name) => browserPath(name) === null);
}

/**
 * How this user may run apt-get: as root, or by a sudo that asks no password.
 * @returns {string[] | null}
 */
function aptCommand() {
  const quiet = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300'];
  if (!succeeds('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return ['env', ...quiet];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n', 'env', ...quiet] : null;
}

/**
 * @param {string[]} apt
 * @param {BrowserName[]} missing
 */
function installByApt([command = '', ...apt], missing) {
  const packages = missing.map((name) => BROWSERS[name].aptPackage);
  console.log(`Installing ${packages.join(' and ')} with apt-get, for the end-to-end tests and the demo.`);
  // A list that could not be renewed may still do; what counts is whether the browsers are there afterwards.
  spawnSync(command, [...apt, 'update'], { stdio: ['ignore', 'ignore', 'inherit'] });
  spawnSync(command, [...apt, 'install', '-y', ...packages], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * @param {BrowserName[]} missing
 * @returns {string | null}
 */
export function adviceFor(missing) {
  if (missing.length === 0) return null;
  const packages = missing.map((name) => BROWSERS[name].aptPackage).join(' ');
  const variables = missing.map((name) => `${BROWSERS[name].variable}=/path/to/${name}`).join(' ');
  return [
    `Missing for the end-to-end tests and the demo: ${missing.join(' and ')}. On Debian install it with`,
    `  sudo apt-get update && sudo apt-get install -y ${packages}`,
    `or say where it is: ${variables}`,
  ].join('\n');
}

/**
 * @param {string} command
 * @param {string[]} parameters
 */
function succeeds(command, parameters) {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
}
