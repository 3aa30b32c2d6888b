import { freshLibrary, indexedDB } from './fresh-library.ts';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { captureArticle } from '../../storage/articles.ts';
import { database, LATEST_VERSION } from '../../storage/database.ts';
import { listArticles } from '../../storage/library-page.ts';
import { pageCapture } from '../model/examples.ts';

beforeEach(freshLibrary);

/** Another page's connection, at a layout of its own; the browser's version numbers are ten times ours. */
async function otherConnection(
  version: number,
  upgrade: (other: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  const request = indexedDB.open(database.name, version * 10);
  request.onupgradeneeded = () => upgrade(request.result);
  await new Promise((resolve, reject) => Object.assign(request, { onsuccess: resolve, onerror: reject }));
  const other = request.result;
  onTestFinished(() => other.close());
  return other;
}

async function storedVersion(): Promise<number | undefined> {
  return (await indexedDB.databases()).find(({ name }) => name === database.name)?.version;
}

describe('a library of a later version', () => {
  const removeAuthors = (other: IDBDatabase) => other.deleteObjectStore('authors');

  test.each([
    ['reading', listArticles],
    ['writing', () => captureArticle(pageCapture)],
  ])('is refused for %s, with advice, and stays as it is', async (_what, attempt) => {
    database.close({ disableAutoOpen: false });
    const newer = await otherConnection(LATEST_VERSION + 1, removeAuthors);
    newer.close();
    await expect(attempt()).rejects.toMatchObject({
      name: 'LibraryNewer',
      message: expect.stringMatching(/Update/u) as string,
    });
    expect(await storedVersion()).toBe((LATEST_VERSION + 1) * 10);
  });

  test('that comes while an older page is open is refused there from then on', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await captureArticle(pageCapture);
    await otherConnection(LATEST_VERSION + 1, removeAuthors);
    await expect(listArticles()).rejects.toMatchObject({ name: 'LibraryNewer' });
  });
});

describe('a library that another page holds in its older form', () => {
  beforeEach(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await database.delete({ disableAutoOpen: false });
  });

  test('is refused at once, each time, and nothing is kept later behind the reader’s back', async () => {
    const older = await otherConnection(LATEST_VERSION / 10);
    await expect(captureArticle(pageCapture)).rejects.toMatchObject({ name: 'LibraryBlocked' });
    await expect(captureArticle(pageCapture)).rejects.toMatchObject({ name: 'LibraryBlocked' });
    older.close();
    await vi.waitFor(async () => expect(await listArticles()).toEqual([]));
  });

  test('is used as soon as the other page is closed', async () => {
    const older = await otherConnection(LATEST_VERSION / 10);
    await expect(listArticles()).rejects.toMatchObject({ name: 'LibraryBlocked' });
    older.close();
    await vi.waitFor(async () => expect((await captureArticle(pageCapture)).article.outlet).toBe('Harbour Courier'));
  });
});

test('a library that could not be opened is tried again at the next call', async () => {
  database.close({ disableAutoOpen: false });
  const open = vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new DOMException('disk', 'UnknownError'));
  await expect(listArticles()).rejects.toMatchObject({ name: 'LibraryUnavailable' });
  expect(await listArticles()).toEqual([]);
  expect(open).toHaveBeenCalledTimes(2);
});
