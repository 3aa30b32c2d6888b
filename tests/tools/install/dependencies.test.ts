import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../tools/install/dependencies.mjs';

const lockfile = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/dexie': { version: '4.4.7', integrity: 'sha512-a' },
    'node_modules/binding-linux': { version: '1.0.0', integrity: 'sha512-b', optional: true },
    'node_modules/binding-mac': { version: '1.0.0', integrity: 'sha512-c', optional: true },
  },
};
const onLinux = {
  'node_modules/dexie': { version: '4.4.7', integrity: 'sha512-a' },
  'node_modules/binding-linux': { version: '1.0.0', integrity: 'sha512-b' },
};

describe('isInstalled', () => {
  it('is content without the packages of other platforms', () => {
    expect(isInstalled(lockfile, { packages: onLinux })).toBe(true);
  });

  it.each([
    ['a package is missing', { 'node_modules/binding-linux': onLinux['node_modules/binding-linux'] }],
    ['one has another version', { ...onLinux, 'node_modules/dexie': { version: '4.4.6', integrity: 'sha512-a' } }],
    ['one has other content', { ...onLinux, 'node_modules/dexie': { version: '4.4.7', integrity: 'sha512-x' } }],
    ['an optional one has another version', { ...onLinux, 'node_modules/binding-linux': { version: '0.9.0' } }],
    ['one is there that the lockfile no longer has', { ...onLinux, 'node_modules/zod': { version: '4.6.7' } }],
  ])('is not where %s', (_what, packages) => {
    expect(isInstalled(lockfile, { packages })).toBe(false);
  });
});
