import { expect, test } from 'vitest';
import { isLive } from '../../model/annotation.ts';
import { annotation, tombstone } from './examples.ts';

test.each([
  ['an annotation', annotation, true],
  ['one that says it is not deleted', { ...annotation, deleted: false as const }, true],
  ['a tombstone', tombstone, false],
])('%s is live: %s', (_what, record, live) => {
  expect(isLive(record)).toBe(live);
});
