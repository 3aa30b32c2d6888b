import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readBackup } from '../../../exchange/backup/read-backup.ts';
import type { RecordKind } from '../../../model/record-kinds.ts';
import { restoreLibrary } from '../../../storage/backup/restore-library.ts';
import { clearBrokenRestore } from '../../../storage/backup/staged-copy.ts';
import { database } from '../../../storage/database.ts';
import * as examples from '../../model/examples.ts';
import { backup, contents, smallLibrary, altered, textOf } from './small-backup.ts';

const { annotation: example, article } = examples;

beforeEach(freshLibrary);

describe('nothing changes, and the place is named, where a file', () => {
  type Damage = (file: Blob) => Promise<Blob> | Blob;
  const annotations = 'annotations/00007.jsonl';

  test.each<[what: string, damage: Damage, message: RegExp]>([
    ['is empty', () => new Blob([]), /cut off, or is none/u],
    ['is no zip', () => new Blob(['Dear diary']), /cut off, or is none/u],
    ['is cut off', (file) => file.slice(0, file.size - 40), /cut off/u],
    ['has lost its beginning', (file) => file.slice(500), /damaged|cut off/u],
    ['is another zip', (file) => altered(file, { 'manifest.json': null }), /no backup of Parallax/u],
    ['is of another program', (file) => altered(file, { 'manifest.json': '{"format":"diary"}' }), /no backup.*format/u],
    ['has no JSON in its manifest', (file) => altered(file, { 'manifest.json': '{' }), /manifest.json is no JSON/u],
    [
      'comes from the future',
      (file) => altered(file, { 'manifest.json': '{"format":"parallax-backup","version":2}' }),
      /newer version/u,
    ],
    ['lacks a part', (file) => altered(file, { [annotations]: null }), /annotations\/00007.jsonl is missing/u],
    ['was changed', (file) => altered(file, { [annotations]: 'x' }), /annotations\/00007.jsonl was changed/u],
    ['has a flipped bit', flipped, /annotations|revisions|articles|damaged/u],
    ['holds a record that is none', withRecord, /annotations\/00007.jsonl, line 1: “tags/u],
    ['holds a kind that nobody knows', unknownKind, /“diaries”, which is not known/u],
  ])('%s', async (_what, damage, message) => {
    const before = await smallLibrary();
    const file = await damage(await backup());
    await expect(restoreLibrary(readBackup(file))).rejects.toMatchObject({
      name: 'BackupRefused',
      message: expect.stringMatching(message) as string,
    });
    expect(await contents()).toEqual(before);
    expect(await database.staged.count()).toBe(0);
  });

  async function flipped(file: Blob): Promise<Blob> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes[120] = (bytes[120] ?? 0) ^ 1;
    return new Blob([bytes]);
  }

  /** As whoever edits a backup, and its hashes with it, would make it. */
  async function withRecord(file: Blob): Promise<Blob> {
    const line = `${JSON.stringify({ ...example, tags: ['slur'] })}\n`;
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(line)));
    const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const manifest = (await textOf(file, 'manifest.json')).replace(
      /("path": "annotations\/.*\n.*\n.*\n\s+"sha256": ")[0-9a-f]+/u,
      `$1${sha256}`,
    );
    return altered(file, { [annotations]: line, 'manifest.json': manifest });
  }

  async function unknownKind(file: Blob): Promise<Blob> {
    const part = await textOf(file, annotations);
    const manifest = (await textOf(file, 'manifest.json')).replaceAll('annotations/', 'diaries/');
    return altered(file, { [annotations]: null, 'diaries/00007.jsonl': part, 'manifest.json': manifest });
  }
});

describe('nothing changes where', () => {
  const once = async function* (...records: { id: string }[]) {
    yield { kind: 'articles' as RecordKind, records };
  };

  test('two records have one id', async () => {
    const before = await smallLibrary();
    await expect(restoreLibrary(once(article, article))).rejects.toThrow('two records of “articles” have one id');
    expect(await contents()).toEqual(before);
  });

  const sound: [RecordKind, { id: string }][] = [
    ['annotations', example],
    ['revisions', examples.revision],
    ['articles', article],
    ['annotationSets', examples.annotationSet],
    ['projects', examples.project],
    ['codebooks', examples.codebook],
    ['authors', examples.author],
    ['trash', examples.trashedCase],
  ];

  test.each<RecordKind>(['revisions', 'articles', 'annotationSets', 'projects', 'codebooks', 'authors'])(
    'a record needs one of “%s” that is missing',
    async (missing) => {
      const before = await smallLibrary();
      const source = async function* (isWhole: boolean) {
        for (const [kind, record] of sound) if (isWhole || kind !== missing) yield { kind, records: [record] };
      };
      const message = new RegExp(
        `needs one of “${missing}” \\(.*\\), which is missing\\. Your library is as it was`,
        'u',
      );
      await expect(restoreLibrary(source(false))).rejects.toMatchObject({
        name: 'NotRestored',
        message: expect.stringMatching(message) as string,
      });
      expect(await contents()).toEqual(before);
      expect(await database.staged.count()).toBe(0);
      await restoreLibrary(source(true));
    },
  );

  test('the disk is full', async () => {
    const before = await smallLibrary();
    const file = await backup();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const restored = restoreLibrary(readBackup(file));
    await expect(restored).rejects.toMatchObject({
      name: 'DiskFull',
      message: expect.stringContaining('no room') as string,
    });
    full.mockRestore();
    expect(await contents()).toEqual(before);
  });

  test('the person cancels', async () => {
    const before = await smallLibrary();
    const signal = AbortSignal.abort();
    await expect(restoreLibrary(once(article), { signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(await contents()).toEqual(before);
  });

  test('another tab restores already', async () => {
    const before = await smallLibrary();
    const source = async function* () {
      await expect(restoreLibrary(once(article))).rejects.toThrow('another backup is being restored');
      await clearBrokenRestore();
      yield { kind: 'articles' as const, records: [article] };
      await clearBrokenRestore();
      throw new Error('enough');
    };
    await expect(restoreLibrary(source())).rejects.toThrow('enough');
    expect(await contents()).toEqual(before);
  });

  test('somebody else clears what was gathered', async () => {
    const before = await smallLibrary();
    const source = async function* () {
      yield { kind: 'articles' as const, records: [article] };
      await database.staged.clear();
    };
    await expect(restoreLibrary(source())).rejects.toThrow('another backup is being restored');
    expect(await contents()).toEqual(before);
  });
});
