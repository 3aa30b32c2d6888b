import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { withoutText } from '../../../exchange/corpus/without-text.ts';
import { proposeAnnotationColumns } from '../../../exchange/csv/annotation-columns.ts';
import { csvReader, readAnnotationTable } from '../../../exchange/csv/read-csv.ts';
import { startOfTable } from '../../../exchange/csv/table-start.ts';
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
  ['text,label,url', { text: null, quote: 'text', codes: 'label', address: 'url' }],
  ['a,b', { quote: null, codes: null }],
])('the columns of %s are known by their names', (header, mapping) => {
  expect(proposeAnnotationColumns(header.split(/[,;]/u), [])).toMatchObject(mapping);
});

test('a table of another program, its codes by semicolons, bars or commas', async () => {
  const table = [
    'Segment;Code;URL;Coder;Comment;Start;End',
    '"shut; tonight";fact, quote;https://post.example/1;Ola;Why?;3;8.0',
    'open;Blame | City;https://post.example/1;Noor;;;',
    'closed;"blame, city";https://mercury.example/2;;;NaN;NA',
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
      points: { start: 3, end: 8 },
    },
    { quote: { exact: 'open' }, codes: ['Blame', 'City'], author: { name: 'Noor' }, points: null },
    { quote: { exact: 'closed' }, codes: ['blame, city'], author: null, points: null },
  ]);
  expect(corpus.codes.map(({ id }) => id)).toEqual(['fact', 'quote', 'Blame', 'City', 'blame, city']);
});

describe('a table whose columns’ names say nothing', () => {
  const rows = [
    'Stelle\tWas\tWo\tWann',
    'The city closed the bridge\tfact; statistic\thttps://post.example/1\t2026-03-14',
    'Nobody was asked beforehand\topinion\thttps://post.example/1\t14 March 2026',
  ];
  const table = new Blob([rows.join('\n')]);

  test('is guessed by what stands in its first rows, which are shown', async () => {
    const start = await startOfTable(table);
    expect(start?.columns).toEqual(['Stelle', 'Was', 'Wo', 'Wann']);
    expect(start?.meaning.columns).toMatchObject({ quote: 'Stelle', codes: 'Was', address: 'Wo', created: null });
    expect(start?.rows.map(({ place, values }) => [place, values['Wann']])).toEqual([
      ['row 2', '2026-03-14'],
      ['row 3', '14 March 2026'],
    ]);
  });

  test('is read as a person says', async () => {
    const meaning = (await startOfTable(table))?.meaning;
    if (!meaning) throw new Error('it was taken for one of ours');
    const said = { ...meaning, columns: { ...meaning.columns, created: 'Wann', note: 'Was', codes: null } };
    const day = Date.UTC(2026, 2, 14, 12);
    expect(await textsOf(await readAnnotationTable(table, said))).toMatchObject([
      {
        article: { address: 'https://post.example/1' },
        passages: [
          { quote: { exact: 'The city closed the bridge' }, codes: [], note: 'fact; statistic', created: day },
          { quote: { exact: 'Nobody was asked beforehand' }, codes: [], note: 'opinion', created: day },
        ],
      },
    ]);
  });

  test('of ours nothing needs to be said', async () => {
    const corpus = fc.sample(arbitraryCorpus, { numRuns: 30, seed: 5 }).find(({ total }) => (total ?? 0) > 0);
    if (!corpus) throw new Error('no corpus was drawn');
    expect(await startOfTable(await fileOf(csv, corpus))).toBeNull();
  });
});

function pointsIn(text: string): number {
  return Array.from(text).length;
}

describe('offsets in a text that comes along', () => {
  const TEXT = '🚧 The bridge 👩‍👩‍👧 is shut; the bridge stays shut.';
  const columns = proposeAnnotationColumns(['text', 'quote', 'start', 'end'], []);

  test.each(['UTF-16 code units', 'Unicode code points'] as const)(
    'are told by the words where these are there, whatever was said: %s',
    async (offsets) => {
      const at = TEXT.lastIndexOf('the bridge');
      const points = pointsIn(TEXT.slice(0, at));
      const table = `text,quote,start,end\n${TEXT},the bridge,${at},${at + 10}\n${TEXT},the bridge,${points},${points + 10}\n`;
      const [text] = await textsOf(await readAnnotationTable(new Blob([table]), { columns, offsets }));
      const position = { start: at, end: at + 10 };
      expect(text?.passages).toMatchObject([{ position }, { position }]);
    },
  );

  test('that stand on other words are no place: the words decide', async () => {
    const table = `text,quote,start,end\n${TEXT},is shut,0,7\n`;
    const [text] = await textsOf(await csvReader.read(new Blob([table])));
    expect(text?.passages).toMatchObject([{ position: null, points: null, quote: { exact: 'is shut' } }]);
  });

  test('count as was said where there are no words', async () => {
    const table = new Blob([`text,start,end\n${TEXT},2,12\n`]);
    const without = proposeAnnotationColumns(['text', 'start', 'end'], []);
    const read = async (offsets: 'UTF-16 code units' | 'Unicode code points') =>
      (await textsOf(await readAnnotationTable(table, { columns: without, offsets })))[0]?.passages[0]?.position;
    expect(await read('Unicode code points')).toEqual({ start: 3, end: 13 });
    expect(await read('UTF-16 code units')).toEqual({ start: 2, end: 12 });
  });

  test('the way in which the first rows’ words stand there is proposed', async () => {
    const at = TEXT.indexOf('is shut');
    const unitOf = async (start: number) =>
      (await startOfTable(new Blob([`text,quote,start,end\n${TEXT},is shut,${start},${start + 7}\n`])))?.meaning
        .offsets;
    expect(await unitOf(at)).toBe('UTF-16 code units');
    expect(await unitOf(pointsIn(TEXT.slice(0, at)))).toBe('Unicode code points');
  });
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
    ['offsets without a text or words', 'start,end,tags\n1,2,fact\n', /row 1: names no column with the words/u],
    ['a row that is too short', 'quote,tags,note\nshut,fact\n', /row 2: it has fewer .* none for “note”/u],
    ['an offset that is none', 'quote,start,end\nshut,1,2\nshut,1,b\n', /row 3, column “end”: “b” is no offset/u],
    ['an offset that is none, below blank rows', '\nquote,start\n\n\nshut,b\n', /row 5, column “start”: “b”/u],
    ['an end before its start', 'quote,start,end\nshut,9,2\n', /row 2, column “end”: the end 2 lies before/u],
    ['a place outside of the text', 'text,start,end\nshut,2,9\n', /row 2: 2 to 9 lies outside of its text/u],
    ['a date of two days', 'quote,created\nshut,04/05/2026\n', /row 2, column “created”: “04\/05\/2026” is no date/u],
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

  test('whatever is done to a table of another program, it is taken or refused by name', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const rows = [
      'text;quote;start;end;tags;created;note',
      '"🚧 The bridge is shut; it stays ""shut"".";is shut;15;22;fact, quote;2026-03-14;',
      'Nobody asked.;Nobody;0;6.0;Blame | City;14 March 2026;"two\nlines"',
      'Nobody asked.;;0;6;opinion;NaN;',
    ];
    const sound = new TextEncoder().encode(rows.join('\r\n'));
    expect(await damageAndRead(sound, async (file) => textsOf(await csvReader.read(file)))).toBeGreaterThan(0);
  });
});
