import { expect, test } from 'vitest';
import { isNamedSource } from '../../../analysis/voices/named-source.ts';

test.each([
  ['Dana Whitlock', true],
  ['Baker', true],
  ['the Harbour Office', true],
  ['Harbour Office report', true],
  ['the latest inspection report', true],
  ['the lawsuit', true],
  ['a report', false],
  ['Officials', false],
  ['labour officials', false],
  ['the mayor', false],
  ['The official', false],
  ['an HSA spokeswoman', false],
  ['two engineers at Tarn Works', false],
  ['', false],
])('%j is a named source: %s', (source, named) => {
  expect(isNamedSource(source)).toBe(named);
});

test('what the reader says of its kind goes before how it is written', () => {
  expect(isNamedSource('Dana W.', 'unnamed person')).toBe(false);
  expect(isNamedSource('city hall', 'organisation')).toBe(true);
});
