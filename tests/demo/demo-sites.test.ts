import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoManifest, demoSites } from '../../tools/news-server/demo-sites.ts';
import { givenFolder } from '../tools/news-server/given-folder.ts';

test('the demo is one case told by four outlets', async () => {
  const { case: name, outlets } = await demoManifest();
  expect(name).toBe('Long Bridge closure');
  expect(outlets.map(({ outlet }) => outlet)).toEqual([
    'The Harbour Post',
    'Daily Ledger',
    'Northern Wire',
    'The Commons',
  ]);
});

test('each outlet has its article and whatever the article asks for', async () => {
  for (const site of await demoSites()) {
    const html = String(site.files.get(`${site.article}index.html`)?.body);
    const asked = [...html.matchAll(/(?:href|src)="([\w-]+\.\w+)"/gu)].map(([, file]) => `/${file ?? ''}`);
    expect(asked.length).toBeGreaterThan(1);
    expect([...site.files.keys()]).toEqual(expect.arrayContaining(asked));
  }
});

test('nothing on a demo page comes from elsewhere', async () => {
  for (const site of await demoSites()) {
    for (const { body } of site.files.values()) {
      expect(String(body)).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|url\((?!#)|@import/u);
    }
  }
});

test.for([
  ['{"case": "", "outlets": []}', 'demo/manifest.json: “case”'],
  ['{"case": "Bridge", "outlets": []}', 'demo/manifest.json: “outlets”'],
  [
    '{"case": "Bridge", "outlets": [{"name": "The Post", "outlet": "Post", "article": "/"}]}',
    '“outlets.0.name”: not a host label',
  ],
  ['{"case": "Bridge", "outlets": [{"name": "post", "outlet": "Post", "article": "x"}]}', '“outlets.0.article”'],
] as const)('%s is no manifest of a demo', async ([manifest, reason]) => {
  await expect(demoManifest(await givenFolder({ 'manifest.json': manifest }))).rejects.toThrow(reason);
});

test('a site is served from the folder of its name', async () => {
  const folder = await givenFolder({
    'manifest.json': '{"case": "Bridge", "outlets": [{"name": "post", "outlet": "Post", "article": "/"}]}',
  });
  await mkdir(join(folder, 'post'));
  await writeFile(join(folder, 'post/index.html'), '<p>Closed');
  const [site] = await demoSites(folder);
  expect(site).toMatchObject({ name: 'post', outlet: 'Post', article: '/' });
  expect([...(site?.files.keys() ?? [])]).toEqual(['/index.html']);
});
