import { strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guidOf } from '../../../exchange/refi-qda/guid.ts';
import { refiCodebookReader, refiProjectReader } from '../../../exchange/refi-qda/read-project.ts';
import { refiCodebook } from '../../../exchange/refi-qda/write-codebook.ts';
import { refiProject, refiProjectInclusive } from '../../../exchange/refi-qda/write-project.ts';
import { arbitraryCorpus, SUB_CODE } from '../arbitrary-corpus.ts';
import { damageAndRead } from '../mutate-file.ts';
import { fileOf, textsOf, written } from '../read-corpus.ts';

/** A project as another program would write it. */
function foreignProject(text: string, selections: string, more: Record<string, string> = {}): Blob {
  const project = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Bridges" creationDateTime="2026-03-14T09:30:00Z">
  <Users><User guid="{11111111-1111-1111-1111-111111111111}" name="Ola"/><User guid="22222222-2222-2222-2222-222222222222" name="Noor"/></Users>
  <CodeBook><Codes>
    <Code guid="AAAAAAAA-AAAA-AAAA-AAAA-AAAAAAAAAAAA" name="Blame" isCodable="true"><Description>Who is at fault</Description>
      <Code guid="BBBBBBBB-BBBB-BBBB-BBBB-BBBBBBBBBBBB" name="City" isCodable="true"/></Code>
  </Codes></CodeBook>
  <Sources>
    <TextSource guid="CCCCCCCC-CCCC-CCCC-CCCC-CCCCCCCCCCCC" name="Interview.txt" plainTextPath="internal://one.txt">${selections}</TextSource>
    <PictureSource guid="DDDDDDDD-DDDD-DDDD-DDDD-DDDDDDDDDDDD" name="Map"><PictureSelection guid="EEEEEEEE-EEEE-EEEE-EEEE-EEEEEEEEEEEE" firstX="0" firstY="0" secondX="1" secondY="1"/></PictureSource>
  </Sources>
  <Notes><Note guid="FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"><PlainTextContent>Ask again.</PlainTextContent></Note></Notes>
</Project>`;
  return new Blob([
    zipSync({
      'Project.qde': strToU8(project),
      'Sources/one.txt': strToU8(text),
      ...Object.fromEntries(Object.entries(more).map(([path, content]) => [path, strToU8(content)])),
    }),
  ]);
}

function selection(name: string, start: number, end: number, inside = ''): string {
  return `<PlainTextSelection guid="99999999-9999-9999-9999-${String(start).padStart(12, '0')}" name="${name}" startPosition="${start}" endPosition="${end}">${inside}</PlainTextSelection>`;
}

async function wordsIn(file: Blob): Promise<(string | null)[]> {
  const [text] = await textsOf(await refiProjectReader.read(file));
  return (text?.passages ?? []).map(
    ({ position }) => position && (text?.text?.slice(position.start, position.end) ?? null),
  );
}

const TEXT = '🚧 Nobody looked.\r\nThe city 👩‍👩‍👧 knew, she said.\r\nNobody.';
const POINTS = Array.from(TEXT);

test.each([
  ['the end behind the last character', 0, false],
  ['the end on the last character', -1, false],
  ['CR LF as one character', 0, true],
  ['CR LF as one character and the end on the last', -1, true],
])('a program that counts %s is understood by its selections’ names', async (_, shift, crlfIsOne) => {
  const points = crlfIsOne ? Array.from(TEXT.replaceAll('\r\n', '\n')) : POINTS;
  const words = ['Nobody looked.', 'city 👩‍👩‍👧 knew', 'she said.', 'Nobody.'];
  const all = words.map((name) => {
    const joined = points.join('');
    const at = name === 'Nobody.' ? joined.lastIndexOf(name) : joined.indexOf(name);
    const start = Array.from(joined.slice(0, at)).length;
    return selection(name, start, start + Array.from(name).length + shift);
  });
  expect(await wordsIn(foreignProject(TEXT, all.join('')))).toEqual(words);
});

test('who coded, with what, and what they noted; two people’s codes of one selection are two passages', async () => {
  const coding = (user: string, code: string) =>
    `<Coding guid="77777777-7777-7777-7777-777777777777" creatingUser="${user}"><CodeRef targetGUID="${code}"/></Coding>`;
  const inside = `<Description>Why?</Description>${coding(
    '11111111-1111-1111-1111-111111111111',
    'BBBBBBBB-BBBB-BBBB-BBBB-BBBBBBBBBBBB',
  )}${coding(
    '22222222-2222-2222-2222-222222222222',
    '{aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa}',
  )}<NoteRef targetGUID="FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"/>`;
  const corpus = await refiProjectReader.read(foreignProject(TEXT, selection('Nobody', 2, 8, inside)));
  expect(corpus).toMatchObject({
    name: 'Bridges',
    codes: [
      { id: 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa', name: 'Blame', parent: null, definition: 'Who is at fault' },
      { id: 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb', name: 'City', parent: 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa' },
    ],
    refused: [{ place: 'Map', reason: expect.stringContaining('picture') as string }],
  });
  const [text] = await textsOf(corpus);
  expect(text).toMatchObject({ article: { headline: 'Interview.txt' }, text: TEXT.replaceAll('\r\n', '\n') });
  expect(text?.passages).toMatchObject([
    {
      codes: ['bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb'],
      author: { name: 'Ola' },
      note: 'Why?\n\nAsk again.',
      quote: { exact: 'Nobody' },
    },
    { codes: ['aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa'], author: { name: 'Noor' }, quote: { exact: 'Nobody' } },
  ]);
});

test('a text that is not in the file leaves the words that selections are named after', async () => {
  const file = foreignProject('', selection('Nobody', 2, 8) + selection('Nobody loo…', 2, 16));
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  delete files['Sources/one.txt'];
  const [text] = await textsOf(await refiProjectReader.read(new Blob([zipSync(files)])));
  expect(text).toMatchObject({
    text: null,
    passages: [
      { quote: { exact: 'Nobody' }, position: null },
      { quote: null, position: null },
    ],
  });
});

describe('a file is refused by name where it', () => {
  const bad: [string, Blob, RegExp][] = [
    ['is no zip', new Blob(['hello']), /zip file is cut off, or is none/u],
    ['has no project', new Blob([zipSync({ 'a.txt': strToU8('a') })]), /no project\.qde/u],
    [
      'is another XML',
      new Blob([zipSync({ 'project.qde': strToU8('<html/>') })]),
      /project\.qde: is another kind of XML: a <html>/u,
    ],
    ['leads out', foreignProject('a', '', { '../evil.txt': 'x' }), /\.\.\/evil\.txt: leads out/u],
    [
      'has a position that is none',
      foreignProject('abc', selection('a', 0, 1).replace('"0"', '"zero"')),
      /line \d+: “startPosition” is no position: “zero”/u,
    ],
    [
      'is in another encoding',
      new Blob([zipSync({ 'project.qde': new Uint8Array([0x3c, 0xe9, 0x3e]) })]),
      /project\.qde: is not text in UTF-8/u,
    ],
    [
      'declares entities',
      new Blob([zipSync({ 'project.qde': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><Project/>') })]),
      /document type/u,
    ],
  ];
  test.each(bad)('%s', async (_, file, message) => {
    await expect(refiProjectReader.read(file).then(textsOf)).rejects.toThrow(message);
  });
});

/** Of a zip: its files as text, since the time of writing is not read back. */
async function contentsOf(file: Blob): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
  );
}

test.each([refiProject, refiProjectInclusive])(
  '$name: written, read and written again is the same, and offsets give the words',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, async (corpus) => {
        const first = await fileOf(format, corpus);
        const read = await refiProjectReader.read(first);
        const texts = await textsOf(read);
        const places = (some: typeof texts) =>
          some.flatMap(({ passages }) => passages.map(({ position, codes, note }) => ({ position, codes, note })));
        // Which of two ways a program counts in can be told only where there are selections.
        if ((corpus.total ?? 0) > 0) expect(places(texts)).toEqual(places(await textsOf(corpus)));
        const again = await fileOf(format, read);
        expect(await contentsOf(again)).toEqual(await contentsOf(first));
      }),
    );
  },
);

test('a codebook comes back, our tags as what they are', async () => {
  const [corpus] = fc.sample(arbitraryCorpus, 1);
  if (!corpus) throw new Error('no corpus was drawn');
  const first = await fileOf(refiCodebook, corpus);
  const { codes } = await refiCodebookReader.read(first);
  expect(codes.map(({ id, parent }) => [id, parent])).toEqual([
    ['fact', null],
    ['quote', null],
    ['opinion', null],
    [SUB_CODE.id, 'opinion'],
    ['statistic', null],
  ]);
  expect(await written(refiCodebook, { ...corpus, codes })).toBe(await first.text());
  expect(guidOf('fact')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/u);
  await expect(
    refiCodebookReader.read(new Blob(['<Project xmlns="urn:QDA-XML:project:1.0" name="x"/>'])),
  ).rejects.toThrow('another kind of XML');
});

test('whatever is done to a file, it is taken or refused by name', async () => {
  const corpus = fc.sample(arbitraryCorpus, { numRuns: 20, seed: 5 }).find(({ total }) => (total ?? 0) > 4);
  if (!corpus) throw new Error('no corpus with passages was drawn');
  const sound = await (await fileOf(refiProject, corpus)).bytes();
  const read = async (file: Blob) => textsOf(await refiProjectReader.read(file));
  expect(await damageAndRead(sound, read)).toBeGreaterThan(0);
  const files = unzipSync(sound);
  const inside = async (file: Blob) =>
    read(new Blob([zipSync({ ...files, 'project.qde': await file.bytes() }, { level: 0 })]));
  expect(await damageAndRead(files['project.qde'] ?? sound, inside)).toBeGreaterThan(0);
});
