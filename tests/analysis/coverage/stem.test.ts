import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf } from '../../../analysis/coverage/stem.ts';

test.each([
  ['closed', 'closes', 'closing'],
  ['retire', 'retired', 'retirement', 'retirees'],
  ['inspect', 'inspector', 'inspection', 'inspections'],
  ['recommend', 'recommended', 'recommendations'],
  ['bearing', 'bearings'],
  ['plan', 'planned', 'planning'],
  ['city', 'cities'],
])('the forms of “%s” share a stem', (word, ...forms) => {
  expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
});

test.each([
  ['council', 'county'],
  ['bridge', 'brigade'],
  ['press', 'pressure'],
  ['closed', 'clothes'],
  ['ferry', 'ferret'],
])('“%s” and “%s” stay apart', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test('short words stay whole', () => {
  expect(['bus', 'is', 'red'].map(stemOf)).toEqual(['bus', 'is', 'red']);
});

test('a stem is the beginning of its word, and never empty', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/u), (word) => {
      expect(word.startsWith(stemOf(word))).toBe(true);
      expect(stemOf(word)).not.toBe('');
    }),
  );
});
