import { expect, test } from 'vitest';
import { readRecord } from '../../model/read-record.ts';
import { hashOfText, Revision, textAndHash } from '../../model/revision.ts';
import { revision } from './examples.ts';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['é🚧', 'dbb9c2426e035534e8bd2d1788a98fdaa02f67dec4c3a7be0bbfc00b97e4e920'],
])('the hash of %j is the SHA-256 of its UTF-8', async (text, hash) => {
  expect(await hashOfText(text)).toBe(hash);
});

test('text and hash belong to the blocks', async () => {
  const stored = { ...revision, ...(await textAndHash(revision.blocks)) };
  expect(readRecord(Revision, stored, 'revision').text).toBe(revision.text);
  expect(stored.textHash).toBe(await hashOfText(revision.text));
});
