import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { copyWithHostAccess, readManifest } from '../../../tools/browsers/extension-folder.ts';

const EXTENSION = fileURLToPath(new URL('fixture-extension', import.meta.url));

test('a copy with access to sites differs by that line of the manifest', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'extension-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await copyWithHostAccess(EXTENSION, folder, ['http://*.localhost/*']);
  const { host_permissions: sites, ...rest } = await readManifest(folder);
  expect(sites).toEqual(['http://*.localhost/*']);
  expect(rest).toEqual(await readManifest(EXTENSION));
  expect(await readFile(join(folder, 'background.js'))).toEqual(await readFile(join(EXTENSION, 'background.js')));
});
