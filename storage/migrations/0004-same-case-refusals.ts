import type { Migration } from './migration.ts';

/** "Not this case" stays said. */
export const sameCaseRefusals: Migration = {
  version: 4,
  stores: { sameCaseRefusals: 'id, *articles' },
  example: {
    before: { cases: [{ id: 'c', project: 'p', name: 'Long Bridge closure', articles: ['a'] }] },
    after: { cases: [{ id: 'c', project: 'p', name: 'Long Bridge closure', articles: ['a'] }] },
  },
};
