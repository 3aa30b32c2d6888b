import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMATS } from '../../exchange/formats.ts';
import { recogniseFile } from '../../exchange/recognise-file.ts';
import { readerIdOf } from '../../tools/bench/exchange/reader-id.ts';
import { arbitraryCorpus } from './arbitrary-corpus.ts';
import { fileOf } from './read-corpus.ts';

test.each(FORMATS.filter(({ id }) => id !== 'parquet').map((format) => [format.name, format] as const))(
  '%s is known by what is in it',
  async (_, format) => {
    for (const corpus of fc.sample(arbitraryCorpus, { numRuns: 40, seed: 3 }).filter(({ total }) => (total ?? 0) > 0)) {
      expect((await recogniseFile(await fileOf(format, corpus))).id).toBe(readerIdOf(format));
    }
  },
);

test('a file in UTF-16 is known as well', async () => {
  const text = '\u{FEFF}[{"@context": "http://www.w3.org/ns/anno.jsonld"}]';
  const units = Uint16Array.from({ length: text.length }, (_none, index) => text.charCodeAt(index));
  expect((await recogniseFile(new Blob([units]))).id).toBe('web-annotation');
});

test.each([
  ['an empty file', new Blob([])],
  ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])])],
  ['a page', new Blob(['<!doctype html><title>Bridge</title>'])],
  ['a zip of texts', new Blob([zipSync({ 'a.txt': strToU8('a') })])],
])('%s is of no known format', async (_, file) => {
  await expect(recogniseFile(file)).rejects.toThrow('of no format that can be read here');
});

test('formats have ids, names and losses of their own', () => {
  for (const key of ['id', 'name'] as const) {
    expect(new Set(FORMATS.map((format) => format[key])).size).toBe(FORMATS.length);
  }
  expect(FORMATS.filter(({ cannotHold }) => cannotHold.length === 0)).toEqual([]);
});
