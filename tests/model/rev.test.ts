import { expect, test } from 'vitest';
import { newId } from '../../model/id.ts';
import { latest, nextRev } from '../../model/rev.ts';

const author = newId();

test('an edit is later than the one it saw, also where this clock runs behind', () => {
  const first = nextRev(author, 2000);
  expect(nextRev(author, 1000, first) > first).toBe(true);
});

test('a deletion wins where the clocks are equal, whichever way round they are merged', () => {
  const kept = { rev: nextRev(newId(), 5) };
  const deleted = { rev: nextRev(newId(), 5), deleted: true };
  expect(latest(kept, deleted)).toBe(deleted);
  expect(latest(deleted, kept)).toBe(deleted);
});
