import { freshLibrary } from './fresh-library.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAnnotation, deleteAnnotation } from '../../storage/annotations.ts';
import { captureArticle } from '../../storage/articles.ts';
import { createCase } from '../../storage/cases.ts';
import { database } from '../../storage/database.ts';
import { reading, writing } from '../../storage/transaction.ts';
import { NotInLibrary } from '../../storage/storage-errors.ts';
import { annotation, author, pageCapture } from '../model/examples.ts';

beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

async function everything(): Promise<unknown[]> {
  return Promise.all(database.tables.map((table) => table.toArray()));
}

type Write = IDBObjectStore['put'];

/** Puts another behaviour around every write to the database. */
function aroundWrites(behaviour: (write: Write) => Write): void {
  for (const name of ['put', 'add'] as const) {
    const write = Reflect.get(IDBObjectStore.prototype, name) as Write;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(behaviour(write));
  }
}

/** The browser has room for some records, and then for no more. */
function failAtWrite(allowed: number): void {
  let left = allowed;
  aroundWrites(
    (write) =>
      function (this: IDBObjectStore, ...values) {
        left -= 1;
        if (left < 0) throw new DOMException('full', 'QuotaExceededError');
        return write.apply(this, values);
      },
  );
}

/** The browser takes the record, and then cannot keep it. */
function failAtCommit(): void {
  aroundWrites(
    (write) =>
      function (this: IDBObjectStore, ...values) {
        const request = write.apply(this, values);
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      },
  );
}

describe('writing', () => {
  test('gives back what the work does, once it is kept', async () => {
    expect(await writing(async () => database.authors.add(author))).toBe(author.id);
    expect(await database.authors.get(author.id)).toEqual(author);
  });

  test('asks the browser to put it on the disk before it says so', async () => {
    // Dexie takes the method when it opens the database.
    database.close({ disableAutoOpen: false });
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await writing(async () => database.authors.add(author));
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
  });

  test('keeps nothing where the work fails, and says why', async () => {
    const work = writing(async () => {
      await database.authors.add(author);
      throw new RangeError('a bug');
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(await database.authors.count()).toBe(0);
  });

  test('within writing is part of it', async () => {
    const work = writing(async () => {
      await writing(async () => database.authors.add(author));
      throw new RangeError('a bug');
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(await database.authors.count()).toBe(0);
  });
});

describe('reading', () => {
  test('sees the library as it stands at one moment', async () => {
    const [before] = await Promise.all([
      reading(async () => [
        await database.authors.count(),
        await database.projects.count(),
        await database.authors.count(),
      ]),
      writing(async () => database.authors.add(author)),
    ]);
    expect(before).toEqual([0, 0, 0]);
  });

  test('cannot write', async () => {
    await expect(reading(async () => database.authors.add(author))).rejects.toMatchObject({ name: 'ReadOnlyError' });
    expect(await database.authors.count()).toBe(0);
  });
});

describe('on a full disk', () => {
  const mark = async () => {
    const { article, revision } = await captureArticle(pageCapture);
    return { ...annotation, article: article.id, revision: revision.id };
  };

  test.each([0, 1])('after %i records, a capture keeps neither article nor revision', async (allowed) => {
    failAtWrite(allowed);
    await expect(captureArticle(pageCapture)).rejects.toMatchObject({ name: 'DiskFull' });
    vi.restoreAllMocks();
    expect((await everything()).flat()).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4])('after %i records, a first passage leaves the library as it was', async (allowed) => {
    const passage = await mark();
    const before = await everything();
    failAtWrite(allowed);
    await expect(createAnnotation(passage)).rejects.toMatchObject({ name: 'DiskFull' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  test.each<[string, (id: string, article: string) => Promise<unknown>]>([
    ['a deletion', (id) => deleteAnnotation(id)],
    ['a new case', (_id, article) => createCase('Long Bridge closure', article)],
    ['a capture', () => captureArticle({ ...pageCapture, blocks: [{ kind: 'paragraph', text: 'Edited.' }] })],
  ])('%s that is taken but not kept is not said to be kept', async (_what, attempt) => {
    const passage = await mark();
    const { id } = await createAnnotation(passage);
    const before = await everything();
    failAtCommit();
    await expect(attempt(id, passage.article)).rejects.toMatchObject({ name: 'LibraryUnavailable' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  test('the next try is kept, once there is room', async () => {
    failAtWrite(1);
    await expect(captureArticle(pageCapture)).rejects.toMatchObject({ name: 'DiskFull' });
    vi.restoreAllMocks();
    expect((await captureArticle(pageCapture)).article.headline).toBe(pageCapture.metadata.headline);
  });
});

test('work given by an arrow that is not async stays in one transaction over its awaits', async () => {
  const nothing = async () => Promise.resolve();
  const later = async () => {
    await nothing();
    await database.authors.add(author);
    throw new NotInLibrary('article');
  };
  await expect(writing(() => later())).rejects.toThrow(NotInLibrary);
  expect(await database.authors.count()).toBe(0);
});
