import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** The oldest Node on which every tool of the lockfile runs, and which runs TypeScript by itself. */
const NEEDED = { major: 22, minor: 22 };

/**
 * npm's scripts find `node` in node_modules/.bin first, where an optional dependency puts Node 24 on Linux and
 * on Windows (x64). Elsewhere, as on a Mac, the machine's own Node must be new enough.
 * @returns {string | null} what to install; null when the scripts' Node will do.
 */
export function nodeAdvice() {
  const path = ['node_modules/.bin', process.env.PATH].join(delimiter);
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', env: { ...process.env, PATH: path } });
  const version = stdout?.trim() || 'missing';
  if (isNewEnough(version)) return null;
  return (
    `Parallax is built and tested with Node ${NEEDED.major}.${NEEDED.minor} or later; here it is ${version}. A newer one comes with ` +
    `the dependencies on Linux and on Windows (x64), but none was installed for ${process.platform} ${process.arch}: ` +
    'install Node 24 from https://nodejs.org and try again.'
  );
}

/**
 * @param {string} version as `node --version` prints it
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = (/^v(\d+)\.(\d+)/u.exec(version) ?? []).slice(1).map(Number);
  return major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor);
}
