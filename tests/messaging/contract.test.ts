import { describe, expect, test } from 'vitest';
import { REQUESTS, type RequestName } from '../../messaging/contract.ts';
import { readRecord, type InvalidRecord } from '../../model/read-record.ts';
import { annotation, idOf, pageCapture } from '../model/examples.ts';

const { article, revision, place, selectors, tags, fields, note, id } = annotation;
const passage = { article, revision, place, selectors, tags };

/** Each request with a good body, and bad ones with the field that their refusal names. */
const BODIES: Record<RequestName, { good: object; bad: [body: unknown, field: string][] }> = {
  'article.read': {
    good: pageCapture,
    bad: [
      [{ ...pageCapture, url: 'about:blank' }, 'url'],
      [{ ...pageCapture, blocks: [{ kind: 'paragraph', text: '<p>\n</p>' }] }, 'blocks.0.text'],
      [{ ...pageCapture, extractor: 'e'.repeat(101) }, 'extractor'],
      [{ ...pageCapture, readable: 'yes' }, 'readable'],
    ],
  },
  'page.left': { good: {}, bad: [] },
  'anchors.found': {
    good: { article, outcomes: { [id]: 'exact', [idOf(50)]: 'gone' } },
    bad: [
      [{ article, outcomes: { [id]: 'somewhere' } }, `outcomes.${id}`],
      [{ article, outcomes: { first: 'exact' } }, 'outcomes.first'],
      [{ outcomes: {} }, 'article'],
    ],
  },
  'passage.chosen': {
    good: { id, editNote: true },
    bad: [
      [{ id, editNote: 1 }, 'editNote'],
      [{ editNote: true }, 'id'],
    ],
  },
  'annotation.create': {
    good: passage,
    bad: [
      [{ ...passage, tags: [] }, 'tags'],
      [{ ...passage, selectors: [] }, 'selectors'],
      [{ ...passage, revision: 'latest' }, 'revision'],
    ],
  },
  'annotation.change': {
    good: { id, change: { tags, fields, note } },
    bad: [
      [{ id, change: { tags: ['rumour'] } }, 'change.tags.0'],
      [{ id }, 'change'],
      [{ change: {} }, 'id'],
    ],
  },
  'annotation.delete': { good: { id }, bad: [[{ id: 7 }, 'id']] },
  'annotation.restore': {
    good: annotation,
    bad: [
      [{ ...annotation, deleted: true }, 'deleted'],
      [passage, 'id'],
    ],
  },
};

describe.each(Object.entries(BODIES))('%s', (name, { good, bad }) => {
  const schema = REQUESTS[name as RequestName];

  test('takes a good body as it is', () => {
    expect(readRecord(schema, good, name)).toEqual(good);
  });

  test.each([...bad, [null, ''], ['text', '']])('refuses %j naming “%s”', (body, field) => {
    expect(() => readRecord(schema, body, name)).toThrow(
      expect.objectContaining({ name: 'InvalidRecord', field }) as InvalidRecord,
    );
  });
});

test('a request takes nothing beside what it names', () => {
  const body = { ...passage, note: 'not asked for', author: idOf(99), set: idOf(98) };
  expect(readRecord(REQUESTS['annotation.create'], body, 'annotation.create')).toEqual(passage);
});
