import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

const LOCKFILE = 'package-lock.json';
/** npm's own record of what it put into node_modules; it is written last, so an interrupted install has none. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Installs what the lockfile says where node_modules is not that already.
 * @returns {string | null} what went wrong, for a person; null when all is there.
 */
export function installDependencies() {
  if (existsSync(INSTALLED) && isInstalled(readLockfile(LOCKFILE), readLockfile(INSTALLED))) return null;
  console.log('Installing the dependencies: npm ci');
  // Quiet about packages that want a newer Node than this one: that newer Node is among what is installed.
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return null;
  return `The dependencies could not be installed (${error?.message ?? 'see npm’s words above'}). Run “npm ci” and try again.`;
}

/**
 * Whether the packages in node_modules are the lockfile's. Compared by content, since checking out a commit
 * touches the lockfile's time without changing it; optional packages may be missing, being other platforms'.
 * @param {Lockfile} wanted
 * @param {Lockfile} installed
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
  const extra = Object.keys(installed.packages).some((path) => !wanted.packages[path]);
  return (
    !extra &&
    Object.entries(wanted.packages).every(([path, locked]) => {
      const found = installed.packages[path];
      if (!found) return path === '' || locked.optional === true;
      return found.version === locked.version && found.integrity === locked.integrity;
    })
  );
}

/**
 * @param {string} path
 * @returns {Lockfile}
 */
function readLockfile(path) {
  return /** @type {Lockfile} */ (JSON.parse(readFileSync(path, 'utf8')));
}
