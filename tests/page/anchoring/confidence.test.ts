import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isConfident, LEAST_SCORE } from '../../../page/anchoring/confidence.ts';
import type { Evidence } from '../../../page/anchoring/confidence.ts';

const NOTHING: Evidence = {
  score: 1,
  kept: 1,
  letters: 30,
  sides: 0,
  wholeSides: 0,
  isExpected: false,
};

describe('a place is believed', () => {
  test.each<[string, Partial<Evidence>, boolean]>([
    ['never by the words of a short quote alone', {}, false],
    ['by the words of a long one', { letters: 40 }, true],
    ['not by half of them', { letters: 40, score: 0.8, kept: 0.5 }, false],
    ['with one side, where the quote is long', { letters: 40, sides: 1, score: 0.7, kept: 0.5 }, true],
    ['not with one half of a side and few words', { sides: 1, score: 0.7 }, false],
    ['with one whole side', { sides: 1, wholeSides: 1, score: 0.7 }, true],
    ['with one side where its neighbours expect it', { sides: 1, isExpected: true, score: 0.7 }, true],
    ['with both sides, half reworded', { sides: 2, score: 0.5, kept: 0.4 }, true],
    ['between whole sides, reworded more', { sides: 2, wholeSides: 2, score: 0.4, kept: 0.4 }, true],
    ['not between whole sides where hardly a word stands', { sides: 2, wholeSides: 2, score: 0.4, kept: 0.3 }, false],
    ['between its neighbours by its words', { isExpected: true, letters: 16 }, true],
    ['not by three short words', { isExpected: true, letters: 15 }, false],
    ['not a short phrase of which a third is gone', { letters: 12, sides: 2, wholeSides: 2, kept: 0.6 }, false],
  ])('%s', (_, evidence, expected) => {
    expect(isConfident({ ...NOTHING, ...evidence })).toBe(expected);
  });
});

const share = fc.double({ min: 0.3, max: 1, noNaN: true });
const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    score: share,
    kept: share,
    letters: fc.nat(80),
    sides: fc.nat(2),
    whole: fc.nat(2),
    isExpected: fc.boolean(),
  })
  .map(({ whole, ...evidence }) => ({ ...evidence, wholeSides: Math.min(whole, evidence.sides) }));

test('nothing below the stated score is believed', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      if (isConfident(evidence)) expect(evidence.score).toBeGreaterThanOrEqual(LEAST_SCORE);
    }),
  );
});

test('more evidence never takes belief away', () => {
  fc.assert(
    fc.property(anyEvidence, share, share, (evidence, score, kept) => {
      if (!isConfident(evidence)) return;
      const better = { ...evidence, score: Math.max(score, evidence.score), kept: Math.max(kept, evidence.kept) };
      expect(isConfident(better)).toBe(true);
      expect(isConfident({ ...better, sides: 2, wholeSides: 2, isExpected: true })).toBe(true);
    }),
  );
});
