import { freshLibrary } from './fresh-library.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnnotationSet } from '../../model/annotation-set.ts';
import { Author } from '../../model/author.ts';
import { Codebook } from '../../model/codebook.ts';
import { Project } from '../../model/project.ts';
import { readRecord } from '../../model/read-record.ts';
import { database } from '../../storage/database.ts';
import { findPersonalSet, personalSet } from '../../storage/personal-set.ts';

beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

const TABLES = ['projects', 'annotationSets', 'authors', 'codebooks'];

async function counts(): Promise<number[]> {
  return Promise.all(TABLES.map((table) => database.table(table).count()));
}

describe('the personal set', () => {
  test('is not made by looking for it', async () => {
    expect(await findPersonalSet()).toBeNull();
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  test('is made when first needed, with project, author and codebook, all valid and tied together', async () => {
    const { set, author } = await personalSet();
    const [project] = await database.projects.toArray();
    const [codebook] = await database.codebooks.toArray();
    expect(readRecord(AnnotationSet, set, 'set')).toMatchObject({
      state: 'open',
      codebookVersion: 1,
      author: author.id,
    });
    expect(readRecord(Author, author, 'author').name).toBe('Me');
    expect(readRecord(Project, project, 'project')).toMatchObject({
      id: set.project,
      kind: 'personal',
      codebook: set.codebook,
    });
    expect(readRecord(Codebook, codebook, 'codebook').id).toBe(set.codebook);
    expect(await findPersonalSet()).toEqual({ set, author });
  });

  test('is one, also when several need it at once', async () => {
    const found = await Promise.all([personalSet(), personalSet(), personalSet()]);
    expect(new Set(found.map(({ set }) => set.id)).size).toBe(1);
    expect(await counts()).toEqual([1, 1, 1, 1]);
  });

  test.each(['0', 'f'])(
    'is the reader’s, whoever else has a set in the project since the same instant (id %s…)',
    async (digit) => {
      const { set, author } = await personalSet();
      const other = { ...author, id: digit.repeat(8) + author.id.slice(8), name: 'Ben' };
      await database.authors.add(other);
      await database.annotationSets.add({ ...set, id: digit.repeat(8) + set.id.slice(8), author: other.id });
      expect(await findPersonalSet()).toEqual({ set, author });
    },
  );

  test('of a library from before projects named their owner is the one that came with the project', async () => {
    const { set, author } = await personalSet();
    await database.projects.update(set.project, { owner: undefined });
    const later = {
      ...set,
      id: '0'.repeat(8) + set.id.slice(8),
      author: crypto.randomUUID(),
      created: set.created + 1,
    };
    await database.annotationSets.add(later);
    expect(await findPersonalSet()).toEqual({ set, author });
  });

  test('is made whole or not at all', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...values) {
      if (this.name === 'annotationSets') throw new DOMException('full', 'QuotaExceededError');
      return this.put(...values);
    });
    await expect(personalSet()).rejects.toMatchObject({ name: 'DiskFull' });
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });
});
