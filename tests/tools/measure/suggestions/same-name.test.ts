import { expect, test } from 'vitest';
import { isSameName } from '../../../../tools/measure/suggestions/same-name.ts';

test.each([
  ['Mr. Ode', 'Council leader Ann Ode', true],
  ['Judge Ode', 'Ann Ode', true],
  ['the aide', 'an aide to the council', true],
  ['The Harbour Board', 'the harbour board', true],
  ['one union official', 'The official', true],
  ['the report (Harbour Board)', 'Harbour Board report', true],
  ['Ada Burm, head of the office', 'Burm', true],
  ['Ada Burm (head, for now, of the office)', 'Ada Burm', true],
  ['1,200 residents', 'residents', true],
  ['Ada Burm, head of the office', 'the head of the office', false],
  ['Ann Ode', 'Ben Ode', false],
  ['the council', 'the council spokesman', false],
  ['Association of Pilots', 'Association of Fishers', false],
  ['Ann Ode', '', false],
])('%s and %s', (one, other, expected) => {
  expect(isSameName(one, other)).toBe(expected);
  expect(isSameName(other, one)).toBe(expected);
});
