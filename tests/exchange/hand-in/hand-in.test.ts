import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { HandInRefused } from '../../../exchange/hand-in/hand-in-format.ts';
import { readHandIn } from '../../../exchange/hand-in/read-hand-in.ts';
import { fingerprint, isSignedBy, newIdentity, sign } from '../../../exchange/hand-in/signature.ts';
import { writeHandIn } from '../../../exchange/hand-in/write-hand-in.ts';
import type { HandIn } from '../../../model/hand-in.ts';
import { SIGNING_ALGORITHMS } from '../../../model/identity.ts';
import * as examples from '../../model/examples.ts';
import { damageAndRead } from '../mutate-file.ts';

const WORK: HandIn = {
  author: examples.author,
  codebook: examples.codebook,
  set: examples.annotationSet,
  articles: [examples.article],
  revisions: [examples.revision],
  annotations: [examples.annotation, { ...examples.tombstone, set: examples.annotationSet.id }],
  handedIn: Date.UTC(2026, 2, 20),
  sequence: Date.UTC(2026, 2, 20) + 1,
};

async function handedIn(work: HandIn = WORK): Promise<Blob> {
  return writeHandIn(work, await newIdentity(work.author.id));
}

async function withFile(file: Blob, path: RegExp, change: (text: string) => string): Promise<Blob> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const changed = Object.entries(files).map(([name, bytes]) => [
    name,
    path.test(name) ? strToU8(change(new TextDecoder().decode(bytes))) : bytes,
  ]);
  return new Blob([zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>)]);
}

test('comes back as it was, handed in and with its author’s key', async () => {
  const { set, author, codebook: _, ...rest } = await readHandIn(await handedIn());
  expect(rest).toEqual({
    annotations: WORK.annotations,
    articles: WORK.articles,
    revisions: WORK.revisions,
    handedIn: WORK.handedIn,
    sequence: WORK.sequence,
  });
  const { handedIn: at, sequence } = WORK;
  expect(set).toEqual({ ...examples.annotationSet, state: 'handed in', handedIn: at, sequence });
  expect(author).toMatchObject({ ...examples.author, publicKey: { key: expect.any(String) as string } });
});

test('one from before hand-ins were numbered stands at its date', async () => {
  const { sequence: _, ...unnumbered } = WORK;
  const read = await readHandIn(await handedIn(unnumbered as HandIn));
  expect(read.sequence).toBe(WORK.handedIn);
});

describe('refuses, naming the reason', () => {
  test.each<[string, RegExp, (text: string) => string, string]>([
    [
      'a passage altered later',
      /^annotations/u,
      (text) => text.replace(/"note":"[^"]*"/u, '"note":"forged"'),
      'changed or damaged',
    ],
    [
      'another date',
      /^manifest/u,
      (text) => text.replace('"handedIn": 17', '"handedIn": 16'),
      'signature does not fit',
    ],
    ['another number', /^manifest/u, (text) => text.replace(/"sequence": \d/u, '"sequence": 9'), 'signature'],
    ['another name in its manifest', /^manifest/u, (text) => text.replace('"author": "0', '"author": "1'), 'signature'],
    ['no signature', /^manifest/u, (text) => text.replace('"signature"', '"nothing"'), 'about'],
    ['a part too few', /^manifest/u, (text) => text.replace(/\{\s+"path": "annotations[^}]+\}/u, ''), 'JSON'],
  ])('%s', async (_, path, change, reason) => {
    const file = await withFile(await handedIn(), path, change);
    const refused = await readHandIn(file).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(HandInRefused);
    expect((refused as Error).message).toContain(reason);
  });

  test.each<[string, Partial<HandIn>, string]>([
    ['passages of another set', { annotations: [{ ...examples.annotation, set: examples.idOf(900) }] }, 'another set'],
    ['passages in a text that is not there', { revisions: [] }, 'not in the file'],
    [
      'a set of another author',
      { set: { ...examples.annotationSet, author: examples.idOf(901) } },
      'not what it was signed',
    ],
  ])('%s', async (_, change, reason) => {
    await expect(readHandIn(await handedIn({ ...WORK, ...change }))).rejects.toThrow(reason);
  });

  test('whatever is damaged', async () => {
    const sound = new Uint8Array(await (await handedIn()).arrayBuffer());
    expect(await damageAndRead(sound, readHandIn)).toBeGreaterThan(0);
  });
});

describe('signatures', () => {
  test.each(SIGNING_ALGORITHMS)('%s: the same bytes and key, and nothing else', async (algorithm) => {
    const identity = await newIdentity(examples.author.id, [algorithm]);
    const [bytes, others] = [strToU8('Long Bridge'), strToU8('Long bridge')] as Uint8Array<ArrayBuffer>[];
    if (!bytes || !others) throw new Error('no bytes');
    const signature = await sign(identity, bytes);
    expect(identity.publicKey.algorithm).toBe(algorithm);
    expect(await isSignedBy(identity.publicKey, signature, bytes)).toBe(true);
    expect(await isSignedBy(identity.publicKey, signature, others)).toBe(false);
    const another = await newIdentity(examples.author.id, [algorithm]);
    expect(await isSignedBy(another.publicKey, signature, bytes)).toBe(false);
    expect(await isSignedBy({ ...another.publicKey, key: 'AAAA' }, signature, bytes)).toBe(false);
  });

  test('a fingerprint is for the ear: eight groups of four', async () => {
    const { publicKey } = await newIdentity(examples.author.id);
    expect(await fingerprint(publicKey)).toMatch(/^(?:[0-9A-F]{4} ){7}[0-9A-F]{4}$/u);
  });
});
