import type { Migration } from './migration.ts';

/** The reader's own keys, by their author's id. */
export const identities: Migration = {
  version: 7,
  stores: { identities: 'id' },
  example: {
    before: { authors: [{ id: 'a', name: 'Me', created: 1 }] },
    after: { authors: [{ id: 'a', name: 'Me', created: 1 }] },
  },
};
