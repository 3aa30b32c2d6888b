import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, wordsOf } from '../../analysis/words.ts';

test.each([
  ['', 0],
  ['… — “ ” 🚧', 0],
  ['The council shut Long Bridge.', 5],
  ['31,000 drivers, 4.5 %', 3],
  ['It wasn’t safe', 3],
  ['Cafe\u0301 society', 2],
  ['הגשר נסגר', 2],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('words that no space parts are words all the same', () => {
  const text = '橋は閉鎖された';
  expect(countWords(text, 'ja')).toBeGreaterThan(1);
  expect(countWords(text, 'ja')).toBeLessThan(text.length);
});

test('words stand at their UTF-16 offsets', () => {
  const text = '🚧 Bridge shut';
  expect(wordsOf(text).map(({ start, end }) => [start, end, text.slice(start, end)])).toEqual([
    [3, 9, 'Bridge'],
    [10, 14, 'shut'],
  ]);
});

test.each(['', 'xx-unknown', 'en_GB', 'not a language', '-', '\u0000', undefined, null])(
  'language %j is no reason to fail',
  (language) => {
    expect(countWords('Two bearings were cracked', language)).toBe(4);
  },
);

const characters = fc.constantFrom(
  'a',
  'B',
  '7',
  ' ',
  '.',
  '’',
  '\u00a0',
  'e\u0301',
  '🚧',
  '橋',
  'は',
  'ה',
  'ภ',
  '\n',
  '\ud800',
);

test('words stand in order, do not overlap and lie in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: characters }), fc.constantFrom('en', 'ar', 'ja', 'th', null), (text, language) => {
      let before = 0;
      for (const { start, end } of wordsOf(text, language)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
  );
});
