import { expect, test } from 'vitest';
import { Id, newId } from '../../model/id.ts';

test('ids are valid, different, and sorted by the time they were made', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids.every((id) => Id.safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});
