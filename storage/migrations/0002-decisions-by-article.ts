import type { Migration } from './migration.ts';

/**
 * Decisions on suggestions hold for an article and know its passages by their words; before, they held for one revision and
 * knew offsets. No screen made any by then. One that stands there all the same names no words, so that nothing could
 * be known again by it.
 */
export const decisionsByArticle: Migration = {
  version: 2,
  stores: { suggestionDecisions: 'id, [set+article]' },
  upgrade: async (transaction) => {
    await transaction.table('suggestionDecisions').clear();
  },
  example: {
    before: {
      authors: [{ id: 'a', name: 'Noor' }],
      suggestionDecisions: [{ id: 'd', set: 's', revision: 'r', start: 4, end: 9, tag: 'fact', verdict: 'rejected' }],
    },
    after: { authors: [{ id: 'a', name: 'Noor' }] },
  },
};
