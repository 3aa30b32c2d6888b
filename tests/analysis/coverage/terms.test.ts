import { expect, test } from 'vitest';
import { isNumber, termsOf } from '../../../analysis/coverage/terms.ts';

const keysOf = (text: string): string[] => termsOf(text).map(({ key }) => key);

test.each([
  ['12 boats', 'a dozen boats', 'twelve boats'],
  ['31,000 vehicles', '31000 vehicles', 'thirty-one thousand vehicles'],
  ['$2.5 million', '$2,500,000', '$2.5m'],
])('“%s” is the same number in other spellings', (text, ...others) => {
  for (const other of others) expect(keysOf(other)).toEqual(keysOf(text));
});

test('grammar, titles and reporting words are left out; possessives are cut', () => {
  expect(keysOf('Mr Brandt said that the council’s bridge was not safe')).toEqual(keysOf('Brandt council bridge safe'));
});

test('a term keeps how the text writes it, and where', () => {
  expect(termsOf('About 31,000 Vehicles')).toEqual([
    { key: '#31000', written: '31,000', start: 6 },
    { key: 'vehicl', written: 'Vehicles', start: 13 },
  ]);
});

test('years are numbers, words are not', () => {
  expect(keysOf('in 2019 bearings').map(isNumber)).toEqual([true, false]);
});

test.each(['', '…', '  \n', '— “” 😡'])('“%s” has no terms', (text) => {
  expect(termsOf(text)).toEqual([]);
});
