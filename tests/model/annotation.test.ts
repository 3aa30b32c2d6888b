import { expect, test } from 'vitest';
import { Annotation, isLive } from '../../model/annotation.ts';
import { readRecord } from '../../model/read-record.ts';
import { annotation, tombstone } from './examples.ts';

test.each([
  ['an annotation', annotation, true],
  ['one that says it is not deleted', { ...annotation, deleted: false as const }, true],
  ['a tombstone', tombstone, false],
])('%s is live: %s', (_what, record, live) => {
  expect(isLive(record)).toBe(live);
});

test('an annotation of a file from before there were codes was made under the first version of its codebook', () => {
  const { codebookVersion: _version, codes: _codes, ownFields: _answers, ...old } = annotation;
  expect(readRecord(Annotation, old, 'annotation')).toEqual({ ...old, codebookVersion: 1 });
});
