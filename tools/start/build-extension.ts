import { spawnSync } from 'node:child_process';

const BUILD = '.output/chrome-mv3';

/** The extension could not be built. */
export class NotBuilt extends Error {
  override readonly name = 'NotBuilt';
}

/** Builds the extension for Chromium, and gives the folder where it is. */
export function buildExtension(): string {
  console.error('Building the extension …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new NotBuilt(`The extension could not be built:\n${stdout}${stderr}`);
  return BUILD;
}
