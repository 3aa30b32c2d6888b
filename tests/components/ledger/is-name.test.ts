import { expect, test } from 'vitest';
import { isName } from '../../../components/ledger/is-name.ts';

test.each<[words: string, is: boolean]>([
  ['Dana Whitlock', true],
  ['Ms Whitlock', true],
  ['the Ministry of Transport', true],
  ['The Council', true],
  ['Anne-Marie O’Neill', true],
  ['a ferryman', false],
  ['Furious commuters', false],
  ['the council’s engineers', false],
  ['boss Dana Whitlock', false],
  ['Dana Whitlock, a ferry operator', false],
  // Nothing to tell a name by.
  ['議会', false],
  ['the 300', false],
])('“%s”: %s', (words, is) => {
  expect(isName(words, 'en-GB')).toBe(is);
});

test('where every noun has a capital, none tells a name', () => {
  expect(isName('Die Pendler', 'de-DE')).toBe(false);
});
