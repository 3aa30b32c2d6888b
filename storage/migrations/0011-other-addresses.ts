import type { Migration } from './migration.ts';

/** The further addresses of an article that was made of two, by which it is found again. */
export const otherAddresses: Migration = {
  version: 11,
  stores: { articles: 'id, &canonicalUrl, url, modified, *otherAddresses' },
  example: {
    before: { articles: [{ id: 'a', url: 'u', canonicalUrl: 'c', modified: 1 }] },
    after: { articles: [{ id: 'a', url: 'u', canonicalUrl: 'c', modified: 1 }] },
  },
};
