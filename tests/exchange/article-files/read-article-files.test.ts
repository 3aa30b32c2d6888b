import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { GivenFile } from '../../../exchange/article-files/open-files.ts';
import { previewTables } from '../../../exchange/article-files/preview-tables.ts';
import { readArticleFiles, type ReadingOptions } from '../../../exchange/article-files/read-article-files.ts';
import type { ArticleProposal, FileRefusal } from '../../../exchange/article-files/article-proposal.ts';

const BODY = 'The council closed the Long Bridge on Thursday after cracks were found in two of its piers.';

function given(path: string, content: string | Uint8Array<ArrayBuffer>): GivenFile {
  return { path, content: new Blob([content]) };
}

async function read(files: GivenFile[], options: Partial<ReadingOptions> = {}) {
  const proposals: ArticleProposal[] = [];
  const refusals: FileRefusal[] = [];
  for await (const reading of readArticleFiles(files, { readHtml: () => null, ...options })) {
    if ('proposal' in reading) proposals.push(reading.proposal);
    else refusals.push(reading.refusal);
  }
  return { proposals, refusals };
}

async function proposalOf(path: string, content: string): Promise<ArticleProposal | undefined> {
  return (await read([given(path, content)])).proposals[0];
}

describe('a text file', () => {
  test('is an article, as far as it can be told', async () => {
    const proposal = await proposalOf(
      '2026-03-14_harbour-post.txt',
      `Bridge closed\n\nBy Marta Lindqvist\n\n${BODY}\n\n- one\n- two`,
    );
    expect(proposal).toMatchObject({
      source: { file: '2026-03-14_harbour-post.txt', place: null },
      metadata: {
        headline: 'Bridge closed',
        byline: 'Marta Lindqvist',
        outlet: 'Harbour Post',
        published: { value: '2026-03-14', precision: 'day' },
        language: 'en',
      },
      address: null,
    });
    expect(proposal?.blocks).toEqual([
      { kind: 'headline', text: 'Bridge closed' },
      { kind: 'paragraph', text: BODY },
      { kind: 'list item', text: 'one' },
      { kind: 'list item', text: 'two' },
    ]);
  });

  test('may say about itself what it is', async () => {
    const head = 'Title: Bridge closed\nSource: Evening Post\nDate: 14 March 2026\nURL: https://evening-post.example/b';
    expect(await proposalOf('a.txt', `${head}\n\n${BODY}`)).toMatchObject({
      metadata: { headline: 'Bridge closed', outlet: 'Evening Post', published: { value: '2026-03-14' } },
      address: 'https://evening-post.example/b',
    });
  });

  test.each<[encoding: string, bytes: number[]]>([
    ['UTF-8', [...strToU8('Zürich — “x”')]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...strToU8('Zürich — “x”')]],
    ['UTF-16', [0xff, 0xfe, ...new Uint8Array(Uint16Array.from('Zürich — “x”', (sign) => sign.charCodeAt(0)).buffer)]],
    ['windows-1252', [0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x20, 0x97, 0x20, 0x93, 0x78, 0x94]],
  ])('in %s', async (_encoding, bytes) => {
    const { proposals } = await read([given('a.txt', Uint8Array.from(bytes))]);
    expect(proposals[0]?.blocks).toEqual([{ kind: 'paragraph', text: 'Zürich — “x”' }]);
  });
});

test('a Markdown file loses its marks, and keeps its headings, lists and quotations', async () => {
  const text = `---
title: "Bridge: closed"
lang: en
---

# Bridge closed

The **council** closed [Long Bridge](https://x.example) on *Thursday*,
after \`cracks\` were found in snake_case_words.

## Why

1. One
2. Two

> “Nobody looked,”
> she said.

![A picture](a.png)

| Year | Cracks |
|------|--------|
| 2025 | 3      |
`;
  const proposal = await proposalOf('x.md', text);
  expect(proposal?.metadata).toMatchObject({ headline: 'Bridge: closed', language: 'en' });
  expect(proposal?.blocks.map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual([
    'headline: Bridge closed',
    'paragraph: The council closed Long Bridge on Thursday, after cracks were found in snake_case_words.',
    'subheading: Why',
    'list item: One',
    'list item: Two',
    'quotation: “Nobody looked,” she said.',
    'table row: Year Cracks',
    'table row: 2025 3',
  ]);
});

test('a page is read by whoever can', async () => {
  const article = (await proposalOf('a.txt', BODY)) as ArticleProposal;
  const texts: string[] = [];
  const readHtml = (html: string) => {
    texts.push(html);
    return html.includes('nothing') ? null : article;
  };
  const latin = Uint8Array.from([...strToU8('<meta charset=iso-8859-2>'), 0xb3]);
  const { proposals, refusals } = await read([given('a.html', latin), given('b.htm', 'nothing')], { readHtml });
  expect([texts[0]?.endsWith('ł'), proposals.length, refusals]).toEqual([
    true,
    1,
    [{ source: { file: 'b.htm', place: null }, reason: 'no article was found in this page.' }],
  ]);
});

describe('a table', () => {
  const csv = `Headline;Publication;Date;URL;Full text\nBridge closed;Harbour Post;2018-12;https://harbour-post.example/b;"${BODY}\n\n“Nobody looked,” she said."\n;Evening Post;14.03.2026;nowhere;${BODY}\nEmpty;;;;\n`;

  test('has an article in each row, where its columns’ names say what they hold', async () => {
    const { proposals, refusals } = await read([given('corpus.csv', csv)]);
    expect(proposals).toMatchObject([
      {
        source: { file: 'corpus.csv', place: 'row 2' },
        metadata: {
          headline: 'Bridge closed',
          outlet: 'Harbour Post',
          published: { value: '2018-12', precision: 'month' },
        },
        address: 'https://harbour-post.example/b',
        blocks: [{ kind: 'headline' }, { text: BODY }, { text: '“Nobody looked,” she said.' }],
      },
      { metadata: { headline: null, outlet: 'Evening Post', published: null }, address: null },
    ]);
    expect(refusals).toEqual([{ source: { file: 'corpus.csv', place: 'row 4' }, reason: 'there is no text' }]);
  });

  test('is shown first, with a mapping that a person may change', async () => {
    const file = given('corpus.csv', `a,b\n${'x '.repeat(200)},Bridge\n,Tunnel\n,Ferry\n`);
    const [preview] = await previewTables([file]);
    expect(preview).toMatchObject({
      path: 'corpus.csv',
      columns: ['a', 'b'],
      count: 3,
      mapping: { text: 'a', headline: null },
    });
    const mappings = new Map(preview && [['corpus.csv', { ...preview.mapping, headline: 'b' }]]);
    const { proposals } = await read([file], { mappings });
    expect(proposals[0]?.metadata.headline).toBe('Bridge');
  });

  test('is shown first in a zip, too, with its first rows; what is none, or damaged, is not', async () => {
    const rows = Array.from({ length: 9 }, (_none, index) => `Bridge ${index},${BODY}`);
    const zip = zipSync({
      'a/corpus.csv': strToU8(['title,text', ...rows].join('\n')),
      'b.txt': strToU8(BODY),
      'c.jsonl': strToU8('{'),
    });
    const previews = await previewTables([given('x.zip', zip), given('d.csv', 'text\n"'), given('cut.zip', 'PK')]);
    expect(previews.map(({ path, rows: shown, count }) => [path, shown.length, count])).toEqual([
      ['x.zip › a/corpus.csv', 3, 9],
    ]);
  });

  test('of JSON lines, too', async () => {
    const lines = [
      { title: 'Bridge', body: ['One.', 'Two.'], n: 3, tags: { a: 1 } },
      { title: 'Tunnel', body: 'x' },
    ];
    const { proposals } = await read([given('c.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))]);
    expect(proposals.map(({ source, blocks }) => [source.place, ...blocks.map(({ text }) => text)])).toEqual([
      ['line 1', 'Bridge', 'One.', 'Two.'],
      ['line 2', 'Tunnel', 'x'],
    ]);
  });

  test.each<[what: string, path: string, content: string, reason: RegExp]>([
    ['an open quotation mark', 'a.csv', 'text\n"The bridge', /row 2: a quotation mark is not closed/u],
    ['a value too many', 'a.csv', 'text,title\na,b\na,b,c', /row 3: it has more values/u],
    ['no rows', 'a.csv', 'text,title\n', /no row below/u],
    ['no text', 'a.csv', 'x,y\n1,2', /none of its columns holds the text/u],
    ['no JSON', 'a.jsonl', '{"text":"x"}\n{', /line 2 is no JSON/u],
    ['no objects', 'a.jsonl', '[1]', /line 1 is no JSON object/u],
    ['nothing', 'a.jsonl', '\n', /it is empty/u],
  ])('with %s is refused whole', async (_what, path, content, reason) => {
    const { proposals, refusals } = await read([given(path, content)]);
    expect([proposals.length, refusals.length]).toEqual([0, 1]);
    expect(refusals[0]?.reason).toMatch(reason);
  });
});

describe('a zip', () => {
  test('holds files of all kinds; what is none of them is refused by name', async () => {
    const zip = zipSync({
      'folder/a.txt': strToU8(BODY),
      'folder/b.md': strToU8(`# Bridge\n\n${BODY}`),
      'c.csv': strToU8(`title,text\nTunnel,${BODY}`),
      'd.pdf': strToU8('x'),
      'e.zip': strToU8('x'),
      '__MACOSX/a.txt': strToU8('x'),
      '.DS_Store': strToU8('x'),
      'folder/empty.txt': strToU8('  '),
    });
    const { proposals, refusals } = await read([given('corpus.zip', zip)]);
    expect(proposals.map(({ source }) => source)).toEqual([
      { file: 'corpus.zip › folder/a.txt', place: null },
      { file: 'corpus.zip › folder/b.md', place: null },
      { file: 'corpus.zip › c.csv', place: 'row 2' },
    ]);
    expect(refusals.map(({ source, reason }) => `${source.file}: ${reason}`)).toEqual([
      'corpus.zip › d.pdf: only .txt, .html, .md, .csv, .tsv, .jsonl and .zip files are read.',
      'corpus.zip › e.zip: only .txt, .html, .md, .csv, .tsv, .jsonl and .zip files are read.',
      'corpus.zip › folder/empty.txt: there is no text',
    ]);
  });

  test.each(['../up.txt', '/etc/up.txt', 'a/../../up.txt', '..\\up.txt', 'C:\\up.txt'])(
    'with a file named %s is not followed there',
    async (path) => {
      const { proposals, refusals } = await read([given('x.zip', zipSync({ [path]: strToU8(BODY) }))]);
      expect([proposals.length, refusals[0]?.reason]).toEqual([0, 'its name leads out of the zip file.']);
    },
  );

  test('that unpacks to far more than an article is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(30_000_000) });
    expect(bomb.length).toBeLessThan(40_000);
    const { refusals } = await read([given('x.zip', bomb)]);
    expect(refusals[0]?.reason).toBe('it is larger than 20 MB.');
  });

  test('that lies about its size is refused as soon as it shows', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(30_000_000) });
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    const { refusals } = await read([given('x.zip', bomb)]);
    expect(refusals[0]?.reason).toMatch(/^is damaged/u);
  });

  test('that is damaged is refused', async () => {
    const zip = zipSync({ 'a.txt': strToU8(BODY) }, { level: 0 });
    const flipped = zip.slice();
    flipped[40] = (flipped[40] ?? 0) ^ 1;
    const { refusals } = await read([given('cut.zip', zip.slice(0, -9)), given('flipped.zip', flipped)]);
    expect(refusals.map(({ source }) => source.file)).toEqual(['cut.zip', 'flipped.zip › a.txt']);
  });
});

test('reading ends when the person cancels', async () => {
  const signal = AbortSignal.abort();
  await expect(read([given('a.txt', BODY)], { signal })).rejects.toMatchObject({ name: 'AbortError' });
});

test('reading says how far it is, in bytes of the files', async () => {
  const zip = given('x.zip', zipSync({ 'a.txt': strToU8(BODY), 'b.txt': strToU8(`${BODY} Again.`) }, { level: 0 }));
  const files = [given('a.txt', BODY), zip, given('c.pdf', 'x'), given('d.txt', BODY)];
  const steps: [number, number][] = [];
  await read(files, { progress: (done, total) => steps.push([done, total]) });
  const total = files.reduce((sum, { content }) => sum + content.size, 0);
  expect(steps.map((step) => step[1])).toEqual([total, total, total, total]);
  expect(steps.map(([done]) => done)).toEqual([91, 182, 280, total]);
});
