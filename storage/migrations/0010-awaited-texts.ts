import type { Migration } from './migration.ts';

/** Passages of files that wait for the pages that they stand on. */
export const awaitedTexts: Migration = {
  version: 10,
  stores: { awaitedTexts: 'id, address' },
  example: {
    before: { authors: [{ id: 'a', name: 'Noor' }] },
    after: { authors: [{ id: 'a', name: 'Noor' }] },
  },
};
