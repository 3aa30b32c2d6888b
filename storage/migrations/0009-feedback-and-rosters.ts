import type { Migration } from './migration.ts';

/** What project owners say of sets, by the set's id; and who is to hand in, by the project's. */
export const feedbackAndRosters: Migration = {
  version: 9,
  stores: { feedback: 'id, project', rosters: 'id' },
  example: {
    before: { authors: [{ id: 'a', name: 'Me', created: 1 }] },
    after: { authors: [{ id: 'a', name: 'Me', created: 1 }] },
  },
};
