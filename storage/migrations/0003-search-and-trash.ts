import type { Migration } from './migration.ts';

/**
 * The search index, the trash, and the place where a backup is gathered before it is restored. All begin empty: the
 * index of a library that was there before is built when it is first searched.
 */
export const searchAndTrash: Migration = {
  version: 3,
  stores: {
    searchEntries: '++number, &record, article, *words',
    searchState: 'id',
    trash: 'id, deleted',
    staged: '++number',
  },
  example: {
    before: { authors: [{ id: 'a', name: 'Noor' }] },
    after: { authors: [{ id: 'a', name: 'Noor' }] },
  },
};
