import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { withoutText } from '../../../exchange/corpus/without-text.ts';
import { proposeAnnotationMapping } from '../../../exchange/csv/annotation-columns.ts';
import { csvReader, readAnnotationTable } from '../../../exchange/csv/read-csv.ts';
import { csv } from '../../../exchange/csv/write-csv.ts';
import { arbitraryCorpus } from '../arbitrary-corpus.ts';
import { damageAndRead } from '../mutate-file.ts';
import { fileOf, textsOf, written } from '../read-corpus.ts';

test('what is written, read and written again is the same, with texts and without', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCorpus, fc.boolean(), async (whole, isWhole) => {
      const corpus = isWhole ? whole : withoutText(whole, 'ab'.repeat(16));
      if ((corpus.total ?? 0) === 0) return;
      const first = await fileOf(csv, corpus);
      const { codes, fieldNames } = corpus;
      const again = await written(csv, { ...(await csvReader.read(first)), codes, fieldNames });
      expect(again).toBe(await first.text());
    }),
  );
});

test.each([
  ['quote,tags,url,coder', { quote: 'quote', codes: 'tags', address: 'url', author: 'coder' }],
  [
    'Segment;Code;Document name;Comment',
    { quote: 'Segment', codes: 'Code', headline: 'Document name', note: 'Comment' },
  ],
  ['text,start,end,label', { text: 'text', start: 'start', end: 'end', codes: 'label', quote: null }],
  ['a,b', { quote: null, codes: null }],
])('the columns of %s are known by their names', (header, mapping) => {
  expect(proposeAnnotationMapping(header.split(/[,;]/u))).toMatchObject(mapping);
});

test('a table of another program, its codes by semicolons, bars or commas', async () => {
  const table = [
    'Segment;Code;URL;Coder;Comment;Start;End',
    '"shut; tonight";fact, quote;https://post.example/1;Ola;Why?;3;8',
    'open;Blame | City;https://post.example/1;Noor;;;',
    'closed;"blame, city";https://mercury.example/2;;;x;y',
  ].join('\n');
  const corpus = await csvReader.read(new Blob([table]));
  const texts = await textsOf(corpus);
  expect(texts.map(({ article, passages }) => [article.address, passages.length])).toEqual([
    ['https://post.example/1', 2],
    ['https://mercury.example/2', 1],
  ]);
  expect(texts.flatMap(({ passages }) => passages)).toMatchObject([
    {
      quote: { exact: 'shut; tonight' },
      codes: ['fact', 'quote'],
      author: { name: 'Ola' },
      note: 'Why?',
      position: { start: 3, end: 8 },
    },
    { quote: { exact: 'open' }, codes: ['Blame', 'City'], author: { name: 'Noor' }, position: null },
    { quote: { exact: 'closed' }, codes: ['blame, city'], author: null, position: null },
  ]);
  expect(corpus.codes.map(({ id }) => id)).toEqual(['fact', 'quote', 'Blame', 'City', 'blame, city']);
});

test('a person says what the columns hold', async () => {
  const table = new Blob(['was,ist\nNobody,blame\n']);
  const mapping = { ...proposeAnnotationMapping(['was', 'ist']), quote: 'was', codes: 'ist' };
  expect(await textsOf(await readAnnotationTable(table, mapping))).toMatchObject([
    { passages: [{ quote: { exact: 'Nobody' }, codes: ['blame'] }] },
  ]);
});

describe('a table of several megabytes', () => {
  const ROWS = 24_000;
  const ARTICLES = 60;

  /** A row's words are longer than they need be, so that rows lie across the slices that a file is read in. */
  function table(articleOf: (row: number) => number): Blob {
    const rows = Array.from(
      { length: ROWS },
      (_none, row) => `https://post.example/${articleOf(row)},"${row} 🚧 said\n""shut"" ${'é'.repeat(90)}",fact\r\n`,
    );
    return new Blob(['url,quote,tags\r\n', ...rows]);
  }

  test('sorted by article, gives each text once, with all rows in their order', async () => {
    const corpus = await csvReader.read(table((row) => Math.floor(row / (ROWS / ARTICLES))));
    expect(corpus).toMatchObject({ total: ROWS, codes: [{ id: 'fact' }] });
    const texts = await textsOf(corpus);
    expect(texts.length).toBe(ARTICLES);
    const words = texts.flatMap(({ passages }) => passages.map(({ quote }) => quote?.exact.split(' ')[0]));
    expect(words).toEqual(Array.from({ length: ROWS }, (_none, row) => String(row)));
  });

  test('in any order, loses no row', async () => {
    const texts = await textsOf(await csvReader.read(table((row) => row % ARTICLES)));
    const words = texts.flatMap(({ passages }) => passages.map(({ quote }) => Number(quote?.exact.split(' ')[0])));
    expect(new Set(words).size).toBe(ROWS);
    expect(new Set(texts.map(({ article }) => article.address)).size).toBe(ARTICLES);
  });

  test('tells how far it is, and is stopped there', async () => {
    const stopping = new AbortController();
    const told: [number, number][] = [];
    const progress = (done: number, total: number) => {
      told.push([done, total]);
      stopping.abort();
    };
    const file = table(() => 1);
    const reading = csvReader.read(file, { signal: stopping.signal, progress });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toHaveLength(1);
    expect(told[0]?.[0]).toBeLessThan(file.size);
  });
});

test('a spreadsheet’s windows-1252 is read', async () => {
  const bytes = Uint8Array.from(Array.from('quote,tags\nL\u00f8v\u00e5s,fact'), (sign) => sign.charCodeAt(0));
  expect(await textsOf(await csvReader.read(new Blob([bytes])))).toMatchObject([
    { passages: [{ quote: { exact: 'Løvås' } }] },
  ]);
});

describe('refused by name:', () => {
  test.each([
    ['nothing', '', /cannot be read as a table/u],
    ['no column that holds words', 'a,b\n1,2\n', /row 1: names no column with the words/u],
    ['a quotation mark that is not closed', 'quote,tags\n"shut,fact\n', /row 2: a quotation mark is not closed/u],
    ['a row that is too long', 'quote,tags\nshut,fact,more\n', /row 2: it has more values/u],
  ])('%s', async (_, table, message) => {
    await expect(csvReader.read(new Blob([table]))).rejects.toThrow(message);
  });

  test('whatever is done to a table of ours, it is taken or refused by name', async () => {
    const corpus = fc.sample(arbitraryCorpus, { numRuns: 30, seed: 5 }).find(({ total }) => (total ?? 0) > 4);
    if (!corpus) throw new Error('no corpus was drawn');
    // Papa Parse says so of columns that come twice.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const sound = await (await fileOf(csv, corpus)).bytes();
    expect(await damageAndRead(sound, async (file) => textsOf(await csvReader.read(file)))).toBeGreaterThan(0);
  });
});
