import { freshLibrary } from '../fresh-library.ts';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readBackup, summariseBackup } from '../../../exchange/backup/read-backup.ts';
import { BackupWriter } from '../../../exchange/backup/write-backup.ts';
import { RECORD_KINDS, type RecordKind } from '../../../model/record-kinds.ts';
import { KINDS, readLibrary } from '../../../storage/backup/read-library.ts';
import { restoreLibrary } from '../../../storage/backup/restore-library.ts';
import { clearBrokenRestore } from '../../../storage/backup/staged-copy.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { database } from '../../../storage/database.ts';
import { isIndexWhole, rebuildIndex } from '../../../storage/search/rebuild-index.ts';
import { searchLibrary } from '../../../storage/search/search-library.ts';
import * as examples from '../../model/examples.ts';
import { arbitraryLibrary, type AnyLibrary } from './arbitrary-library.ts';

const { annotation: example, article, idOf, pageCapture } = examples;
beforeEach(freshLibrary);

async function backup(): Promise<Blob> {
  const writer = new BackupWriter(Date.UTC(2026, 2, 14));
  await readLibrary((some) => writer.add(some));
  return writer.finish();
}

async function contents(): Promise<AnyLibrary> {
  const tables = await Promise.all(KINDS.map(async (kind) => [kind, await database.table(kind).toArray()] as const));
  return Object.fromEntries(tables) as AnyLibrary;
}

async function fill(library: AnyLibrary): Promise<void> {
  for (const kind of KINDS) {
    await database.table(kind).clear();
    await database.table(kind).bulkAdd(library[kind]);
  }
}

async function smallLibrary(): Promise<AnyLibrary> {
  const { article: captured, revision } = await captureArticle(pageCapture);
  await createAnnotation({ ...example, article: captured.id, revision: revision.id });
  return contents();
}

/** The backup with some of its files changed; null leaves one out. */
async function altered(file: Blob, change: Record<string, string | null>): Promise<Blob> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  for (const [path, content] of Object.entries(change)) {
    if (content === null) delete files[path];
    else files[path] = strToU8(content);
  }
  return new Blob([zipSync(files)]);
}

async function textOf(file: Blob, path: string): Promise<string> {
  return new TextDecoder().decode(unzipSync(new Uint8Array(await file.arrayBuffer()))[path]);
}

test('a backup takes along every table but what is made from others', () => {
  const made = ['passageCounts', 'searchEntries', 'searchPostings', 'searchState', 'staged'];
  const tables = database.tables.map(({ name }) => name).filter((name) => !made.includes(name));
  expect(Object.keys(RECORD_KINDS).toSorted()).toEqual(tables.toSorted());
});

test('any library is the same after a backup and its restoring', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLibrary, arbitraryLibrary, async (library, other) => {
      await fill(library);
      const file = await backup();
      await fill(other);
      await restoreLibrary(readBackup(file));
      const sorted = Object.entries(library).map(([kind, records]) => [
        kind,
        records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ]);
      expect(await contents()).toEqual(Object.fromEntries(sorted));
      expect(await database.staged.count()).toBe(0);
    }),
    { numRuns: 25 },
  );
});

describe('a backup', () => {
  test('says what it holds', async () => {
    await smallLibrary();
    const { made, records } = await summariseBackup(await backup());
    expect(made).toBe('2026-03-14T00:00:00.000Z');
    expect(records).toMatchObject({ articles: 1, revisions: 1, annotations: 1, authors: 1 });
  });

  test('comes in parts of a bounded size', async () => {
    const note = 'x'.repeat(15_000);
    const records = Array.from({ length: 400 }, (_none, index) => ({ ...example, id: idOf(100 + index), note }));
    await database.annotations.bulkAdd(records);
    const file = await backup();
    const parts: number[] = [];
    for await (const part of readBackup(file)) parts.push(part.records.length);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(400);
  });

  test('tells how far it is, and can be cancelled', async () => {
    await smallLibrary();
    const progress: [number, number][] = [];
    await readLibrary(() => Promise.resolve(), { progress: (done, total) => progress.push([done, total]) });
    expect(progress.at(-1)).toEqual([7, 7]);
    const signal = AbortSignal.abort();
    await expect(readLibrary(() => Promise.resolve(), { signal })).rejects.toMatchObject({ name: 'AbortError' });
    await expect(readLibrary(() => Promise.reject(new Error('the pen broke')))).rejects.toThrow('the pen broke');
  });

  test('that was restored can be searched once the index is built', async () => {
    await smallLibrary();
    const file = await backup();
    await rebuildIndex();
    await fill(Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as AnyLibrary);
    await restoreLibrary(readBackup(file));
    expect(await isIndexWhole()).toBe(false);
    await rebuildIndex();
    expect((await searchLibrary('choice')).quotes.found).toBe(1);
  });
});

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

describe('a backup with trash of a set that is gone', () => {
  /** As a set left it that was forgotten while its article lay in the trash. */
  const homeless: AnyLibrary['trash'] = [
    {
      ...examples.trashedArticle,
      annotations: [
        ...examples.trashedArticle.annotations,
        { ...example, id: idOf(701), set: idOf(700) },
        { ...examples.tombstone, id: idOf(702), set: idOf(700) },
      ],
      decisions: [{ ...examples.suggestionDecision, id: idOf(703), set: idOf(700) }],
    },
    { ...examples.trashedCase, readings: [{ ...examples.caseReading, id: idOf(704), set: idOf(700) }] },
  ];
  const sound: [RecordKind, { id: string }[]][] = [
    ['authors', [examples.author]],
    ['codebooks', [examples.codebook]],
    ['projects', [examples.project]],
    ['annotationSets', [examples.annotationSet]],
  ];

  test('is restored without that, and says so', async () => {
    const source = async function* () {
      // The trash first: what it needs may come behind it.
      yield { kind: 'trash' as const, records: homeless };
      for (const [kind, records] of sound) yield { kind, records };
    };
    expect(await restoreLibrary(source())).toEqual({ leftOut: 4 });
    const [first, second] = (await database.trash.orderBy('id').toArray()) as never[];
    expect(first).toEqual({ ...examples.trashedArticle, decisions: [] });
    expect(second).toEqual({ ...examples.trashedCase, readings: [] });
    const again = await backup();
    expect(await restoreLibrary(readBackup(again))).toEqual({ leftOut: 0 });
  });

  test('is restored without a case of a project that is gone', async () => {
    const source = async function* () {
      for (const [kind, records] of sound) yield { kind, records };
      const orphan = { ...examples.trashedCase, case: { ...examples.trashedCase.case, project: idOf(799) } };
      yield { kind: 'trash' as const, records: [examples.trashedArticle, orphan] };
    };
    expect(await restoreLibrary(source())).toEqual({ leftOut: 1 });
    expect((await database.trash.toArray()).map(({ id }) => id)).toEqual([examples.trashedArticle.id]);
  });
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

describe('a restoring that ended', () => {
  test('by closing its page leaves nothing after the next opening', async () => {
    const before = await smallLibrary();
    await database.staged.add({ restoring: idOf(1), kind: 'articles', records: [article] });
    await clearBrokenRestore();
    expect(await database.staged.count()).toBe(0);
    expect(await contents()).toEqual(before);
  });

  test('well is not said to have failed where its copy could not be cleared', async () => {
    await smallLibrary();
    const file = await backup();
    let clearings = 0;
    const clear = database.staged.clear.bind(database.staged);
    const failing = vi.spyOn(database.staged, 'clear').mockImplementation(() => {
      clearings += 1;
      return clearings === 1 ? clear() : (Promise.reject(new Error('no')) as never);
    });
    await restoreLibrary(readBackup(file));
    failing.mockRestore();
    expect(clearings).toBe(2);
    expect(await database.articles.count()).toBe(1);
  });
});
