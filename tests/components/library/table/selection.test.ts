import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  among,
  moveTo,
  NOTHING_SELECTED,
  selectAll,
  toggle,
  type Selection,
} from '../../../../components/library/table/selection.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];

function shown({ current, selected }: Selection): string {
  return IDS.map((id) => (selected.has(id) ? id.toUpperCase() : id) + (id === current ? '*' : '')).join('');
}

describe('keys', () => {
  test.each<[what: string, steps: (selection: Selection) => Selection, after: string]>([
    ['a step', (now) => moveTo(now, IDS, 2, false), 'abc*de'],
    ['a step beyond the end', (now) => moveTo(now, IDS, Infinity, false), 'abcde*'],
    ['a step before the beginning', (now) => moveTo(now, IDS, -3, false), 'a*bcde'],
    ['a stretch', (now) => moveTo(moveTo(now, IDS, 1, false), IDS, 3, true), 'aBCD*e'],
    ['a stretch upwards', (now) => moveTo(moveTo(now, IDS, 3, false), IDS, 1, true), 'aB*CDe'],
    [
      'a stretch that shrinks',
      (now) => moveTo(moveTo(moveTo(now, IDS, 1, false), IDS, 4, true), IDS, 2, true),
      'aBC*de',
    ],
    ['a stretch from nowhere', (now) => moveTo(now, IDS, 0, true), 'A*bcde'],
    ['one and another', (now) => toggle(toggle(now, 'b'), 'd'), 'aBcD*e'],
    ['one twice', (now) => toggle(toggle(now, 'b'), 'b'), 'ab*cde'],
    ['all', (now) => selectAll(now, IDS), 'ABCDE'],
    ['all twice', (now) => selectAll(selectAll(now, IDS), IDS), 'abcde'],
  ])('%s', (_what, steps, after) => {
    expect(shown(steps(NOTHING_SELECTED))).toBe(after);
  });
});

test('a step in an empty table selects nothing', () => {
  expect(moveTo(NOTHING_SELECTED, [], 1, true)).toEqual({ current: null, anchor: null, selected: new Set() });
});

test('whatever is selected is listed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...IDS)), fc.nat(6), fc.nat(6), (left, from, to) => {
      const chosen = moveTo(moveTo(NOTHING_SELECTED, IDS, from, false), IDS, to, true);
      const kept = among(chosen, new Set(left));
      expect([...kept.selected].every((id) => left.includes(id))).toBe(true);
      expect(left.filter((id) => chosen.selected.has(id)).length).toBe(kept.selected.size);
      expect(kept.current === null || left.includes(kept.current)).toBe(true);
    }),
  );
});
