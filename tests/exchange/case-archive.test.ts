import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeCaseArchive, zipOf } from '../../exchange/case-archive.ts';
import { FORMATS } from '../../exchange/formats.ts';
import { annotate, articleOf, caseOf, difficultCase } from './long-bridge.ts';

test('an archive holds every format, then the texts, and the texts are exactly the articles’', () => {
  const contents = difficultCase();
  const files = writeCaseArchive(contents);
  expect(files.map(({ path }) => path)).toEqual([
    'annotations.csv',
    'annotations.jsonld',
    'articles/01-harbour-post.txt',
    'articles/02-post-example.txt',
  ]);
  expect(files.slice(2).map(({ content }) => content)).toEqual(
    contents.articles.map(({ revisions }) => revisions[0]?.text),
  );
});

test('every format says what it cannot hold', () => {
  expect(FORMATS.filter(({ cannotHold }) => cannotHold.length === 0)).toEqual([]);
});

test('the zip gives the files back, texts without a byte order mark', () => {
  const files = writeCaseArchive(difficultCase());
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const unzipped = Object.entries(unzipSync(zipOf(files))).map(([path, bytes]) => [path, decoder.decode(bytes)]);
  expect(unzipped).toEqual(files.map(({ path, content }) => [path, content]));
  expect(unzipped.at(-1)?.[1]).toBe(difficultCase().articles.at(-1)?.revisions[0]?.text);
});

test('one case gives the same bytes, in whatever order the library lists its annotations', () => {
  const contents = difficultCase();
  const shuffled = contents.articles.map((one) => ({ ...one, annotations: one.annotations.toReversed() }));
  expect(zipOf(writeCaseArchive({ ...contents, articles: shuffled }))).toEqual(zipOf(writeCaseArchive(contents)));
});

test('a clock that stands at 1970 is no reason to refuse', () => {
  expect(zipOf(writeCaseArchive({ ...caseOf(articleOf(1, ['Bridge shut.'])), exported: 0 })).length).toBeGreaterThan(0);
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

test.each(pythons)('%s reads the archive and finds every quote at its offsets', (python) => {
  const article = articleOf(3, ['“Shut 🌉 it,” she said.\n\nSo they did.']);
  annotate(article, 'it,” she said.\n\nSo', { note: 'lines\r\nand "marks", too' });
  const difficult = difficultCase();
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  const path = join(folder, 'case.zip');
  writeFileSync(path, zipOf(writeCaseArchive({ ...difficult, articles: [...difficult.articles, article] })));
  const { stdout, stderr } = spawnSync(python, ['-c', PYTHON_READER, path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  const { csv, jsonld } = JSON.parse(stdout) as Record<'csv' | 'jsonld', [quote: string, slice: string][]>;
  expect([csv.length, jsonld.length]).toEqual([24, 24]);
  expect([...csv, ...jsonld].filter(([quote, slice]) => quote !== slice)).toEqual([]);
});
