import { expect, test } from 'vitest';
import { SLICE } from '../../../exchange/foreign-file/text-slices.ts';
import { soundSlices } from '../../../exchange/foreign-file/utf8-text.ts';

async function textOf(...parts: (string | number[])[]): Promise<string> {
  const bytes = parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part)));
  let text = '';
  for await (const piece of soundSlices(new Blob(bytes))) text += piece;
  return text;
}

const A = 'a'.repeat(SLICE - 1);

test('a character on both sides of a slice’s end is one', async () => {
  expect((await textOf(A, 'é€🙂')).slice(SLICE - 1)).toBe('é€🙂');
});

test.each([
  ['within a slice', ['ab', [0xff], 'cd'], 3],
  ['behind a slice’s end', [A, 'bc', [0xff], 'd'], SLICE + 2],
  ['where a character breaks off at a slice’s end', [A, [0xc3], 'bcd'], SLICE + 1],
])('a wrong byte %s is named', async (_where, parts, byte) => {
  await expect(textOf(...parts)).rejects.toThrow(`byte ${byte} is wrong`);
});
