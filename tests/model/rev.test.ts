import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../model/id.ts';
import { readRecord } from '../../model/read-record.ts';
import { latest, nextRev, Rev } from '../../model/rev.ts';
import { idOf } from './examples.ts';

const FAR_FUTURE = Date.UTC(2500, 0);
const anyAuthor = fc.integer({ min: 1, max: 3 }).map(idOf);
const anyTime = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: FAR_FUTURE }));
const anyRev = fc
  .tuple(anyTime, fc.constantFrom(0, 1, 0xfffe, 0xffff), anyAuthor)
  .map(([time, counter, author]) => `${hex(time, 12)}-${hex(counter, 4)}-${author}`);

/** Few revs, so that equal clocks and equal edits occur. Equal revs have equal content, being the same edit. */
const anyVersion = fc
  .record({ rev: anyRev, deleted: fc.boolean() })
  .map(({ rev, deleted }) => ({ rev: `${rev.slice(0, -1)}${deleted ? 9 : rev.at(-1)}`, deleted }));

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

describe('the mark of an edit', () => {
  const noor = newId();

  test.each([
    [nextRev(noor, 2000), 3000],
    [nextRev(noor, 2000), 2000],
    [nextRev(noor, 2000), 1000],
    [`0000000007d0-ffff-${noor}`, 1000],
  ])('after %s, with the clock at %i, is later', (previous, now) => {
    expect(nextRev(noor, now, previous) > previous).toBe(true);
  });

  test('is a valid one, strictly later than the edit it saw, whatever the clocks and authors', () => {
    fc.assert(
      fc.property(anyAuthor, anyTime, anyRev, (author, now, previous) => {
        const next = nextRev(author, now, previous);
        expect(readRecord(Rev, next, 'rev') > previous).toBe(true);
        expect(next.endsWith(author)).toBe(true);
      }),
    );
  });

  test('is the time that this clock shows, where that is later', () => {
    expect(nextRev(noor, 0x1234, nextRev(noor, 0x1233))).toBe(`000000001234-0000-${noor}`);
  });
});

describe('of two versions', () => {
  test('a deletion wins where the clocks are equal, whoever wrote it', () => {
    const kept = { rev: nextRev(idOf(2), 5) };
    const deleted = { rev: nextRev(idOf(1), 5), deleted: true };
    expect(latest(kept, deleted)).toBe(deleted);
    expect(latest(deleted, kept)).toBe(deleted);
  });

  test('an edit later than the deletion wins', () => {
    const deleted = { rev: nextRev(idOf(1), 5), deleted: true };
    const restored = { rev: nextRev(idOf(1), 5, deleted.rev) };
    expect(latest(deleted, restored)).toBe(restored);
  });

  test('the same one counts, in whatever order and however often they are merged', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (one, two, three) => {
        expect(latest(one, two)).toEqual(latest(two, one));
        expect(latest(latest(one, two), three)).toEqual(latest(one, latest(two, three)));
        expect(latest(one, one)).toBe(one);
      }),
    );
  });
});
