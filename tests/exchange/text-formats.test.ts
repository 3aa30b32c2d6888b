import { strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bratReader } from '../../exchange/brat/read-brat.ts';
import { brat } from '../../exchange/brat/write-brat.ts';
import { hypothesisReader } from '../../exchange/hypothesis/read-hypothesis.ts';
import { hypothesisFile, hypothesisRows } from '../../exchange/hypothesis/write-hypothesis.ts';
import { jsonlReader } from '../../exchange/jsonl/read-jsonl.ts';
import { doccano, spacy } from '../../exchange/jsonl/write-jsonl.ts';
import { labelStudioReader } from '../../exchange/label-studio/read-label-studio.ts';
import { labelStudio } from '../../exchange/label-studio/write-label-studio.ts';
import { uimaXmiReader } from '../../exchange/uima-cas/read-xmi.ts';
import { uimaXmi } from '../../exchange/uima-cas/write-xmi.ts';
import type { Format, Reader } from '../../exchange/format.ts';
import type { Corpus, CorpusText } from '../../model/corpus.ts';
import { arbitraryCorpus } from './arbitrary-corpus.ts';
import { damageAndRead } from './mutate-file.ts';
import { fileOf, textsOf } from './read-corpus.ts';

/** What holds of every format that is read as well as written. */
const FORMATS: [string, Format, Reader][] = (
  [
    [hypothesisFile, hypothesisReader],
    [hypothesisRows, hypothesisReader],
    [doccano, jsonlReader],
    [spacy, jsonlReader],
    [labelStudio, labelStudioReader],
    [brat, bratReader],
    [uimaXmi, uimaXmiReader],
  ] as [Format, Reader][]
).map(([format, reader]) => [format.name, format, reader]);

const ZIP_START = 0x50;
/** Files of a zip that are damaged, each as often as a file by itself. */
const DAMAGED_IN_ZIP = 3;

async function contentOf(file: Blob): Promise<Record<string, string>> {
  const bytes = await file.bytes();
  const files = bytes[0] === ZIP_START ? unzipSync(bytes) : { file: bytes };
  return Object.fromEntries(
    Object.entries(files).map(([path, one]) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(one)]),
  );
}

function corpusWithPassages(seed: number): Corpus {
  const corpus = fc.sample(arbitraryCorpus, { numRuns: 30, seed }).find(({ total }) => (total ?? 0) > 4);
  if (!corpus) throw new Error('no corpus with passages was drawn');
  return corpus;
}

/** The words of each passage by code, those of white space alone left aside, which some formats cannot mark. */
function wordsByCode(texts: readonly CorpusText[]): string[] {
  const all = texts.flatMap(({ passages }) =>
    passages.flatMap(({ quote, codes }) => codes.map((code) => `${code.slice(0, 3)} ${quote?.exact}`)),
  );
  return all.filter((words) => words.slice(4).trim() !== '').toSorted();
}

describe.each(FORMATS)('%s', (_, format, reader) => {
  test('says what it loses', () => {
    expect(format.cannotHold.length).toBeGreaterThan(0);
  });

  test('written, read and written again is the same', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, async (corpus) => {
        const first = await fileOf(format, corpus);
        // What is in the file is its articles: brat and UIMA have nothing to say of none.
        if (format !== labelStudio && format.ending === '.zip' && (await textsOf(corpus)).length === 0) return;
        const again = await fileOf(format, await reader.read(first));
        expect(await contentOf(again)).toEqual(await contentOf(first));
      }),
      { numRuns: 60 },
    );
  });

  test('each code stands on the words that it stood on', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, async (corpus) => {
        const texts = await textsOf(corpus);
        if (texts.length === 0) return;
        const read = await textsOf(await reader.read(await fileOf(format, corpus)));
        const trimmed = (words: string[]) =>
          format === brat
            ? words.map((one) => one.replaceAll(/^(.{4})\n+|\n+$/gu, '$1').slice(3))
            : words.map((one) => one.slice(3));
        expect(trimmed(wordsByCode(read)).toSorted()).toEqual(trimmed(wordsByCode(texts)).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['nothing', ''],
    ['something else', '%PDF-1.7 \0\0'],
    ['half a character', new Uint8Array([0x7b, 0xe2, 0x82])],
    ['nesting without end', '{"a":'.repeat(50_000)],
    ['a number', '7'],
    ['null', 'null'],
    ['a list of nothing', '[null]'],
  ])('%s is taken as nothing or refused by name', async (name, content) => {
    const read = reader.read(new Blob([content])).then(textsOf);
    if (name === 'nothing' && reader === jsonlReader) await expect(read).resolves.toEqual([]);
    else await expect(read).rejects.toMatchObject({ name: expect.stringMatching(/^Unreadable/u) as string });
  });

  test('whatever is done to a file, it is taken or refused by name', async () => {
    const sound = await (await fileOf(format, corpusWithPassages(5))).bytes();
    const read = async (file: Blob) => textsOf(await reader.read(file));
    expect(await damageAndRead(sound, read)).toBeGreaterThan(0);
    if (sound[0] !== ZIP_START) return;
    // A zip's checksums give away what is done to it: what is in it meets the reader only where it is packed anew.
    const files = unzipSync(sound);
    for (const [path, content] of Object.entries(files)
      .filter(([, one]) => one.length > 0)
      .slice(0, DAMAGED_IN_ZIP)) {
      const packed = async (file: Blob) =>
        read(new Blob([zipSync({ ...files, [path]: await file.bytes() }, { level: 0 })]));
      await damageAndRead(content, packed);
    }
  });

  test('a file that is cut off is refused', async () => {
    const sound = await (await fileOf(format, corpusWithPassages(9))).bytes();
    const cut = reader.read(new Blob([sound.slice(0, Math.floor(sound.length * 0.7))])).then(textsOf);
    await expect(cut).rejects.toMatchObject({ name: expect.stringMatching(/^Unreadable/u) as string });
  });
});

test('JSON lines in UTF-16, with its mark, are read as in UTF-8', async () => {
  const line = '{"text": "🚧 shut", "label": [[0, 1, "fact"]]}\n';
  const marked = `\u{FEFF}${line}${line}`;
  const utf16 = Uint16Array.from({ length: marked.length }, (_none, at) => marked.charCodeAt(at));
  const [first, second] = await textsOf(await jsonlReader.read(new Blob([utf16])));
  expect([first?.text, second?.passages[0]?.quote?.exact]).toEqual(['🚧 shut', '🚧']);
});

describe('zips that mean no good', () => {
  const readers: [string, Reader, string][] = [
    ['brat', bratReader, 'a.ann'],
    ['uima-xmi', uimaXmiReader, 'a.xmi'],
    ['label-studio', labelStudioReader, 'tasks.json'],
  ];

  test.each(readers)(
    '%s: what unpacks to hundreds of megabytes is refused before it is unpacked',
    async (_, reader, path) => {
      const bomb = zipSync({ [path]: new Uint8Array(300 * 1024 * 1024), 'a.txt': strToU8('a') }, { level: 1 });
      await expect(reader.read(new Blob([bomb])).then(textsOf)).rejects.toThrow('is larger than');
    },
  );

  test.each(readers.slice(0, 2))('%s: a path that leads out is refused', async (_, reader, path) => {
    const file = zipSync({ [path]: strToU8(''), '../../evil.txt': strToU8('a') });
    await expect(reader.read(new Blob([file])).then(textsOf)).rejects.toThrow('leads out of the zip file');
  });
});
