import type { Migration } from './migration.ts';

/** Addresses to visit later. Each stands in the queue once. */
export const readingQueue: Migration = {
  version: 5,
  stores: { readingQueue: 'id, &address' },
  example: {
    before: { cases: [{ id: 'c', project: 'p', name: 'Long Bridge closure', articles: ['a'] }] },
    after: { cases: [{ id: 'c', project: 'p', name: 'Long Bridge closure', articles: ['a'] }] },
  },
};
