import type { Migration } from './migration.ts';

/**
 * A library of hundreds of thousands of annotations, in a fraction of the room. Words are looked up in packed postings, in place
 * of an index of the database with a row for each word of each record; the index of annotations by
 * their set is gone (the first half of `[set+article]` does the same); how many passages an article has is kept.
 * The search index is built anew when the library is next opened.
 */
export const packedSearch: Migration = {
  version: 8,
  stores: {
    annotations: 'id, article, [set+article], rev, *codes',
    suggestionDecisions: 'id, article, [set+article]',
    searchEntries: '++number, &record, article',
    searchPostings: '[bucket+segment]',
    passageCounts: '[article+set], set',
  },
  upgrade: async (transaction) => {
    await transaction.table('searchEntries').clear();
    await transaction.table('searchState').clear();
  },
  example: {
    before: {
      authors: [{ id: 'a', name: 'Noor' }],
      searchEntries: [{ number: 1, record: 'r', article: 'r', words: ['tbridge'] }],
      searchState: [{ id: 'index', rules: 1, upTo: null }],
    },
    after: { authors: [{ id: 'a', name: 'Noor' }] },
  },
};
