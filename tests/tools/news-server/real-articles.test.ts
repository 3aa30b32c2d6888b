import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { fileSites } from '../../../tools/news-server/file-sites.ts';

const CASE = join(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared/corpus'), 'case');

/** Headlines and bylines may come from the manifest: what counts is that the text's own words are there, in order. */
test.skipIf(!existsSync(CASE))('real articles with their manifest become pages that hold all their words', async () => {
  const paths = ['a', 'b', 'c', 'd'].map((name) => join(CASE, `${name}.txt`));
  const sites = await fileSites(paths);
  for (const [index, site] of sites.entries()) {
    const page = new JSDOM(String(site.files.get('/index.html')?.body)).window.document;
    for (const added of page.querySelectorAll('.published')) added.remove();
    const text = await readFile(paths[index] ?? '', 'utf8');
    expect(signsOf(page.querySelector('article')?.textContent ?? '')).toBe(signsOf(text));
  }
  expect(sites.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
});

function signsOf(text: string): string {
  return text.replace(/[\s•]/gu, '');
}
