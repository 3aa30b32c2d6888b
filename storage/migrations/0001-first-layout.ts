import type { Migration } from './migration.ts';

/** Every kind of record, also those that no screen uses yet, so that none needs a migration to appear. */
export const firstLayout: Migration = {
  version: 1,
  stores: {
    articles: 'id, &canonicalUrl, url, modified',
    revisions: 'id, [article+captured]',
    annotations: 'id, set, article, [set+article], rev',
    annotationSets: 'id, project, author',
    projects: 'id, kind',
    cases: 'id, project, *articles',
    codebooks: 'id',
    authors: 'id',
    caseReadings: 'id, case, set',
    suggestionDecisions: 'id, [set+revision]',
  },
  example: { before: {}, after: {} },
};
