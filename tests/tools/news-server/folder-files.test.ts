import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderFiles } from '../../../tools/news-server/folder-files.ts';
import { givenFolder } from './given-folder.ts';

test('a folder’s files stand at their paths, with the type of their endings', async () => {
  const folder = await givenFolder({ 'index.html': '<p>Café', 'style.css': 'p {}', unknown: '?' });
  await mkdir(join(folder, 'pictures'));
  await writeFile(join(folder, 'pictures/bridge.svg'), '<svg/>');
  const files = await folderFiles(folder);
  expect(Object.fromEntries([...files].map(([path, { contentType }]) => [path, contentType]))).toEqual({
    '/index.html': 'text/html; charset=utf-8',
    '/style.css': 'text/css; charset=utf-8',
    '/unknown': 'application/octet-stream',
    '/pictures/bridge.svg': 'image/svg+xml',
  });
  expect(String(files.get('/index.html')?.body)).toBe('<p>Café');
});

test('links out of the folder are left out', async () => {
  const outside = await givenFolder({ 'private.txt': 'nobody’s business' });
  const folder = await givenFolder({ 'index.html': '<p>' });
  await symlink(join(outside, 'private.txt'), join(folder, 'private.txt'));
  await symlink(outside, join(folder, 'outside'));
  expect([...(await folderFiles(folder)).keys()]).toEqual(['/index.html']);
});
