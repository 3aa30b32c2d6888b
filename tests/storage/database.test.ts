import { freshLibrary } from './fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { database, LATEST_VERSION } from '../../storage/database.ts';
import * as examples from '../model/examples.ts';

beforeEach(freshLibrary);

/** Every kind of record that docs and model name, and where it is kept. */
const KINDS: [kind: string, table: string, example: { id: string }][] = [
  ['article', 'articles', examples.article],
  ['revision', 'revisions', examples.revision],
  ['annotation', 'annotations', examples.annotation],
  ['tombstone', 'annotations', examples.tombstone],
  ['annotation set', 'annotationSets', examples.annotationSet],
  ['project', 'projects', examples.project],
  ['case', 'cases', examples.longBridgeCase],
  ['codebook', 'codebooks', examples.codebook],
  ['author', 'authors', examples.author],
  ['identity', 'identities', examples.identity],
  ['case reading', 'caseReadings', examples.caseReading],
  ['refusal', 'sameCaseRefusals', examples.sameCaseRefusal],
  ['suggestion decision', 'suggestionDecisions', examples.suggestionDecision],
  ['queued address', 'readingQueue', examples.queuedAddress],
  ['feedback', 'feedback', examples.feedback],
  ['roster', 'rosters', examples.roster],
  ['awaited text', 'awaitedTexts', examples.awaitedText],
  ['deleted article', 'trash', examples.trashedArticle],
  ['deleted case', 'trash', examples.trashedCase],
];

test.each(KINDS)('each %s is kept in %s, as it is', async (_kind, table, example) => {
  await database.table(table).add(example);
  expect(await database.table(table).get(example.id)).toEqual(example);
});

/** What is made from records, and what waits to become records. */
const MADE = ['passageCounts', 'searchEntries', 'searchPostings', 'searchState', 'staged'];

test('no table is kept for anything else', () => {
  expect(database.tables.map(({ name }) => name).toSorted()).toEqual(
    [...new Set(KINDS.map(([, table]) => table)), ...MADE].toSorted(),
  );
});

test('the library is laid out by the last migration', () => {
  expect(database.verno).toBe(LATEST_VERSION);
});

describe('no two articles', () => {
  test('stand for one address', async () => {
    await database.articles.add(examples.article);
    await expect(database.articles.add({ ...examples.article, id: examples.idOf(50) })).rejects.toMatchObject({
      name: 'ConstraintError',
    });
  });
});
