import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../../analysis/plain-words.ts';
import { wordsOf } from '../../analysis/words.ts';

function segmented(text: string, language: string) {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return segments
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function plain(text: string): string[] | null {
  return plainWords(text, { start: 0, end: text.length })?.map(({ start, end }) => text.slice(start, end)) ?? null;
}

test.each([
  ['“Nobody looked,” said Dana Whitlock.', ['Nobody', 'looked', 'said', 'Dana', 'Whitlock']],
  ['31,000 drivers; 4.5 % of the city. At 12:30', ['31,000', 'drivers', '4.5', 'of', 'the', 'city', 'At', '12', '30']],
  [
    'It wasn’t the councillors’ well-known B2 plan, A.1',
    ['It', 'wasn’t', 'the', 'councillors', 'well', 'known', 'B2', 'plan', 'A', '1'],
  ],
  ['Zoë … Brontë', ['Zoë', 'Brontë']],
  ['', []],
  ['…', []],
])('%j', (text, words) => {
  expect(plain(text)).toEqual(words);
});

test.each(['橋は閉鎖された', 'Cafe\u0301', 'a\u00adb', 'a\u00a0b', '🚧', 'EU:n', '11 p.m. sharp', 'snake_case', 'a@b'])(
  '%j is left to the browser',
  (text) => {
    expect(plain(text)).toBeNull();
  },
);

const LANGUAGES = ['en', 'de', 'fr', 'sv', 'fi', 'ja', 'th', 'he'];

/** Those that are known most often, so that whole lines of them are drawn; and some that are not. */
const characters = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...'aZé7 .,;:\'’‘"“”-–—…!?()/%&$£€+*=<>[]{}|#§«»\n'.split('')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('_', '@', '·', '\u0301', '\u00ad', '\u00a0', '\r', '\u2060', '🚧', '橋', 'א', '٣'),
  },
);

test('words are those of the browser, in every language', () => {
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 40 }), fc.constantFrom(...LANGUAGES), (text, language) => {
      expect(wordsOf(text, language)).toEqual(segmented(text, language));
    }),
    { numRuns: 2000 },
  );
});

test('every character that is known parts words as the browser has it', () => {
  const known = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) => plain(one));
  expect(known.length).toBeGreaterThan(200);
  const around = ['a_a', '7_7', 'a_7', '7_a', 'a_ ', ' _a', '7_.', '’_a', 'a_:', ':_a'];
  const text = known.flatMap((one) => around.map((places) => places.replace('_', one))).join('\n');
  for (const language of LANGUAGES) expect(wordsOf(text, language)).toEqual(segmented(text, language));
});
