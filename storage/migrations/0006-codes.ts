import type { Migration } from './migration.ts';

/** A record of an older layout, as far as this step looks at it. */
interface Written {
  id: string;
  deleted?: unknown;
  annotations?: Written[];
  versions?: object[];
}

/**
 * Codes below the tags. Passages are found by their codes; all that were there before were made under a codebook's first version,
 * since no screen made another. Also those in the trash, which come back one day.
 */
export const codes: Migration = {
  version: 6,
  stores: { annotations: 'id, set, article, [set+article], rev, *codes' },
  upgrade: async (transaction) => {
    await transaction.table<Written>('annotations').toCollection().modify(madeUnderFirst);
    await transaction
      .table<Written>('trash')
      .toCollection()
      .modify(({ annotations = [] }) => annotations.forEach(madeUnderFirst));
    await transaction
      .table<Written>('codebooks')
      .toCollection()
      .modify((codebook) => {
        codebook.versions = (codebook.versions ?? []).map(withoutCodes);
      });
  },
  example: {
    before: {
      annotations: [
        { id: 'a', set: 's', article: 'x', rev: '1', tags: ['fact'], note: '' },
        { id: 'b', set: 's', article: 'x', rev: '2', deleted: true },
      ],
      codebooks: [{ id: 'c', name: 'Parallax', versions: [{ version: 1, created: 0, tags: [{ tag: 'fact' }] }] }],
      trash: [
        { id: 'x', kind: 'article', deleted: 0, annotations: [{ id: 'd', tags: ['quote'] }] },
        { id: 'y', kind: 'case', deleted: 0 },
      ],
    },
    after: {
      annotations: [
        { id: 'a', set: 's', article: 'x', rev: '1', tags: ['fact'], note: '', codebookVersion: 1 },
        { id: 'b', set: 's', article: 'x', rev: '2', deleted: true },
      ],
      codebooks: [
        {
          id: 'c',
          name: 'Parallax',
          versions: [
            { version: 1, created: 0, tags: [{ tag: 'fact', examples: [], fields: [] }], codes: [], mapping: [] },
          ],
        },
      ],
      trash: [
        { id: 'x', kind: 'article', deleted: 0, annotations: [{ id: 'd', tags: ['quote'], codebookVersion: 1 }] },
        { id: 'y', kind: 'case', deleted: 0 },
      ],
    },
  },
};

function madeUnderFirst(annotation: Written): void {
  if (annotation.deleted !== true) Object.assign(annotation, { codebookVersion: 1 });
}

function withoutCodes(version: { tags?: object[] }): object {
  const tags = (version.tags ?? []).map((tag) => ({ ...tag, examples: [], fields: [] }));
  return { ...version, tags, codes: [], mapping: [] };
}
