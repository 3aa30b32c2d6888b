import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { caseArchive } from '../../exchange/case-archive.ts';
import { annotate, articleOf, caseOf, difficultCase } from './long-bridge.ts';

async function bytesOf(contents: Parameters<typeof caseArchive>[0]): Promise<Uint8Array> {
  return (await caseArchive(contents)).bytes();
}

test('an archive holds the table and the annotations, then the texts, which are exactly the articles’, without a mark', async () => {
  const contents = difficultCase();
  const files = unzipSync(await bytesOf(contents));
  expect(Object.keys(files)).toEqual([
    'annotations.csv',
    'annotations.jsonld',
    'articles/01-harbour-post.txt',
    'articles/02-post-example.txt',
  ]);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const texts = Object.values(files)
    .slice(2)
    .map((bytes) => decoder.decode(bytes));
  expect(texts).toEqual(contents.articles.map(({ revisions }) => revisions[0]?.text));
});

test('one case gives the same bytes, in whatever order the library lists its annotations', async () => {
  const contents = difficultCase();
  const shuffled = contents.articles.map((one) => ({ ...one, annotations: one.annotations.toReversed() }));
  expect(await bytesOf({ ...contents, articles: shuffled })).toEqual(await bytesOf(contents));
});

test('a clock that stands at 1970 is no reason to refuse', async () => {
  expect((await bytesOf({ ...caseOf(articleOf(1, ['Bridge shut.'])), exported: 0 })).length).toBeGreaterThan(0);
});

/** Reads an archive with nothing of ours: each passage's quote, and what slicing its text by the stated offsets gives. */
const PYTHON_READER = `
import csv, io, json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
text = lambda path: archive.read(path).decode('utf-8')
def utf16(path, start, end):
    return text(path).encode('utf-16-le')[2 * start:2 * end].decode('utf-16-le')
rows = csv.DictReader(io.StringIO(archive.read('annotations.csv').decode('utf-8'), newline=''))
items = json.loads(text('annotations.jsonld'))['first']['items']
targets = [(item['target']['state']['cached'], *item['target']['selector']) for item in items]
print(json.dumps({
    'csv': [[row['quote'], utf16(row['article_file'], int(row['start']), int(row['end']))] for row in rows],
    'jsonld': [[quote['exact'], text(path)[at['start']:at['end']]] for path, quote, at in targets],
}))
`;

/** None where there is no Python: then papaparse and JSON.parse in the other files have said the same. */
const pythons = ['python3', 'python'].filter((command) => spawnSync(command, ['--version']).status === 0).slice(0, 1);

test.each(pythons)('%s reads the archive and finds every quote at its offsets', async (python) => {
  const article = articleOf(3, ['“Shut 🌉 it,” she said.\n\nSo they did.']);
  annotate(article, 'it,” she said.\n\nSo', { note: 'lines\r\nand "marks", too' });
  const difficult = difficultCase();
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  const path = join(folder, 'case.zip');
  writeFileSync(path, await bytesOf({ ...difficult, articles: [...difficult.articles, article] }));
  const { stdout, stderr } = spawnSync(python, ['-c', PYTHON_READER, path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  const { csv, jsonld } = JSON.parse(stdout) as Record<'csv' | 'jsonld', [quote: string, slice: string][]>;
  expect([csv.length, jsonld.length]).toEqual([24, 24]);
  expect([...csv, ...jsonld].filter(([quote, slice]) => quote !== slice)).toEqual([]);
});
