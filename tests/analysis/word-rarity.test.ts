import { expect, test } from 'vitest';
import { isStopWord } from '../../analysis/word-lists/stop-words.ts';
import { isShortAbroad, rarityOf } from '../../analysis/word-rarity.ts';

test.each([
  ['the', 'stop'],
  ['wasn’t', 'stop'],
  ['said', 'very common'],
  ['days', 'very common'],
  ['police', 'very common'],
  ['planned', 'very common'],
  ['making', 'very common'],
  ['committees', 'common'],
  ['studies', 'common'],
  ['accusing', 'common'],
  ['france', 'common name'],
  ['david', 'common name'],
  ['girder', 'rare'],
  ['whitlock', 'rare'],
  ['brücke', 'rare'],
])('%s is %s', (word, rarity) => {
  expect(rarityOf(word)).toBe(rarity);
});

test('stop words are known with either apostrophe, in lower case', () => {
  expect(['don’t', "don't", 'The', 'bridge'].map(isStopWord)).toEqual([true, true, false, false]);
});

test.each([
  ['nicht', true],
  ['brücke', true],
  ['brückenlager', false],
  ['которые', false],
  ['что', true],
  ['的', true],
  ['大桥', false],
  ['على', true],
  ['الجسر', false],
])('abroad, %s is short: %s', (word, short) => {
  expect(isShortAbroad(word)).toBe(short);
});
