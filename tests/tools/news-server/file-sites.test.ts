import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewsSite } from '../../../tools/news-server/news-site.ts';
import { fileSites } from '../../../tools/news-server/file-sites.ts';
import { givenFolder } from './given-folder.ts';

const TEXT = 'Bridge closed\n\nTwo bearings cracked, the council said.';

async function sitesOf(files: Record<string, string | Uint8Array>, ...names: string[]): Promise<NewsSite[]> {
  const folder = await givenFolder(files);
  return fileSites(names.map((name) => join(folder, name)));
}

async function onlySiteOf(files: Record<string, string | Uint8Array>, name: string): Promise<NewsSite> {
  const [site] = await sitesOf(files, name);
  if (!site) throw new Error('no site');
  return site;
}

function pageOf(site: NewsSite) {
  const file = site.files.get('/index.html');
  return { contentType: file?.contentType, html: Buffer.from(file?.body ?? '').toString('utf8') };
}

test.for([
  ['a.txt', 'Outlet A'],
  ['2.txt', 'Outlet 2'],
  ['harbour-post.txt', 'Harbour Post'],
  ['daily_ledger 2026.html', 'Daily Ledger 2026'],
] as const)('%s is the page of %s', async ([name, outlet]) => {
  expect((await onlySiteOf({ [name]: TEXT }, name)).outlet).toBe(outlet);
});

test('each text is an outlet’s page, with its style', async () => {
  const sites = await sitesOf({ 'a.txt': TEXT, 'b.TXT': TEXT }, 'a.txt', 'b.TXT');
  expect(sites.map(({ name, article }) => [name, article])).toEqual([
    ['a', '/'],
    ['b', '/'],
  ]);
  for (const site of sites) {
    expect(pageOf(site).html).toContain('<h1>Bridge closed</h1>\n<p>Two bearings cracked, the council said.</p>');
    expect(site.files.get('/article-page.css')?.contentType).toBe('text/css; charset=utf-8');
  }
});

test('a manifest says what the text does not', async () => {
  const entry = {
    file: 'a.txt',
    outlet: 'The Harbour Post',
    headline: null,
    byline: '',
    published: '2026-03',
    note: 'x',
  };
  const site = await onlySiteOf(
    { 'a.txt': TEXT, 'manifest.json': JSON.stringify([entry, { file: 'b.txt' }]) },
    'a.txt',
  );
  expect(site.outlet).toBe('The Harbour Post');
  expect(pageOf(site).html).toContain('<title>Bridge closed | The Harbour Post</title>');
  expect(pageOf(site).html).toContain('<time datetime="2026-03">March 2026</time>');
});

test.for([
  ['{', 'manifest.json: is no JSON'],
  ['{"file": "a.txt"}', 'manifest.json: Invalid input: expected array'],
  ['[{"file": "a.txt"}, {"headline": "Bridge"}]', 'manifest.json: “1.file”'],
  ['[{"file": "a.txt", "byline": 3}]', 'manifest.json: “0.byline”'],
  ['[{"file": "a.txt", "published": "March 2026"}]', 'manifest.json: “0.published”: not a date such as 2020'],
  ['[{"file": "a.txt", "published": "2026-13-40T10:00"}]', 'manifest.json: “0.published”: not a date such as 2020'],
] as const)('the manifest %s is refused with its reason', async ([manifest, reason]) => {
  await expect(sitesOf({ 'a.txt': TEXT, 'manifest.json': manifest }, 'a.txt')).rejects.toThrow(reason);
});

test.for([
  ['<p>It cracked', 'text/html; charset=utf-8'],
  ['<meta charset="iso-8859-1"><p>It cracked', 'text/html'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>It cracked', 'text/html'],
] as const)('the page %s is served as it is, as %s', async ([html, contentType]) => {
  expect(pageOf(await onlySiteOf({ 'a.html': html }, 'a.html'))).toEqual({ contentType, html });
});

test('a page in another encoding that does not say so is declared', async () => {
  const site = await onlySiteOf({ 'a.htm': Uint8Array.of(0x3c, 0x70, 0x3e, 0x93, 0x94) }, 'a.htm');
  expect(pageOf(site).contentType).toBe('text/html; charset=windows-1252');
});

test.for([
  ['empty.txt', 'empty.txt: is empty'],
  ['blank.html', 'blank.html: is empty'],
  ['missing.txt', 'missing.txt: there is no such file'],
  ['article.pdf', 'article.pdf: is neither .txt nor .html'],
  ['folder.txt', 'folder.txt: cannot be read'],
] as const)('%s cannot be served, and why is said', async ([name, reason]) => {
  const folder = await givenFolder({ 'empty.txt': '', 'blank.html': '\uFEFF \n', 'article.pdf': '%PDF' });
  await mkdir(join(folder, 'folder.txt'));
  await expect(fileSites([join(folder, name)])).rejects.toThrow(reason);
});
