import { freshLibrary } from '../fresh-library.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readBackup, summariseBackup } from '../../../exchange/backup/read-backup.ts';
import { RECORD_KINDS, type RecordKind } from '../../../model/record-kinds.ts';
import { KINDS, readLibrary } from '../../../storage/backup/read-library.ts';
import { restoreLibrary } from '../../../storage/backup/restore-library.ts';
import { clearBrokenRestore } from '../../../storage/backup/staged-copy.ts';
import { database } from '../../../storage/database.ts';
import { isIndexWhole, rebuildIndex } from '../../../storage/search/rebuild-index.ts';
import { searchLibrary } from '../../../storage/search/search-library.ts';
import * as examples from '../../model/examples.ts';
import { arbitraryLibrary, type AnyLibrary } from './arbitrary-library.ts';
import { backup, contents, fill, smallLibrary } from './small-backup.ts';

const { annotation: example, article, idOf } = examples;

beforeEach(freshLibrary);

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
