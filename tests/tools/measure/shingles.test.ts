import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareByShingles, shinglesOf } from '../../../tools/measure/shingles.ts';

const SENTENCE = 'Two bearings were found to be cracked.';

test.each([
  ['the same words', SENTENCE, 'two bearings — were found to be CRACKED', 1, 1],
  ['more than the reference', `${SENTENCE} Sign up for our letter`, SENTENCE, 4 / 9, 1],
  ['less than the reference', 'Two bearings were found', SENTENCE, 1, 1 / 4],
  ['a sentence twice', `${SENTENCE} ${SENTENCE}`, SENTENCE, 4 / 11, 1],
  ['other words', 'Ferries run all night', SENTENCE, 0, 0],
  ['nothing', '', SENTENCE, 0, 0],
  ['a short text whole', 'Bridge shut', 'Bridge shut', 1, 1],
])('%s', (_, extracted, reference, precision, recall) => {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const agreement = compareByShingles(extracted, reference);
  expect(agreement.precision).toBeCloseTo(precision);
  expect(agreement.recall).toBeCloseTo(recall);
  expect(agreement.f1).toBeCloseTo(f1);
});

test('no text has fewer than one run of words, where it has words', () => {
  expect([...shinglesOf('a b c d e')]).toEqual([
    ['a b c d', 1],
    ['b c d e', 1],
  ]);
  expect([shinglesOf('a').size, shinglesOf(' — ').size]).toEqual([1, 0]);
});

test('what one text lacks the other has too much of', () => {
  const anyText = fc.array(fc.constantFrom('bridge', 'ferry', 'pier', 'quay')).map((words) => words.join(' '));
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const [there, back] = [compareByShingles(one, other), compareByShingles(other, one)];
      expect(there.precision).toBeCloseTo(back.recall);
      expect(there.f1).toBeCloseTo(back.f1);
    }),
  );
});
