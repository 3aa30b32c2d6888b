import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CUES, cuesIn } from '../../../../analysis/suggest/statements/opinion-cues.ts';
import { confidenceOf, weigh, wordsOf } from '../../../../analysis/suggest/statements/opinion-score.ts';
import { tokensOf } from '../../../../analysis/suggest/statements/tokens.ts';

function kindsIn(text: string) {
  const tokens = tokensOf(text, { start: 0, end: text.length });
  return cuesIn(tokens, text.slice(tokens.at(-1)?.end)).map(({ kind, words }) => `${kind} ${words}`);
}

test.each([
  ['a recklessly bold ferry', ['condemning recklessly', 'praising bold']],
  ['the coldly-cruel clown', ['condemning coldly-cruel', 'judgingNoun clown']],
  ['this was late', ['pointing this', 'past was']],
  ['the board has it in for sailors', ['figure has it in for']],
  ['sailors must not wait', ['obligation must not']],
  ['ferries may well sink', ['inference may well']],
  ['more ferries?', ['question ?']],
  ['ferries ran 12 miles', ['past ran', 'number 12']],
  ['ferries left Northfield', ['past left', 'name northfield']],
])('%s', (text, cues) => {
  expect(kindsIn(text)).toEqual(expect.arrayContaining(cues));
});

test('every weight is round and set by hand: halves and quarters', () => {
  for (const { weight } of Object.values(CUES)) expect(Number.isInteger(weight * 4)).toBe(true);
});

test('what speaks for an opinion in a quotation suffices there, and not in the outlet’s own voice', () => {
  const tokens = tokensOf('the ferry is slow', { start: 0, end: 17 });
  expect(weigh(tokens, '.', 'quoted').score).toBeGreaterThan(0);
  expect(weigh(tokens, '.', 'reported').score).toBeLessThan(0);
  expect(weigh(tokens, '.', 'outlet').score).toBeLessThan(0);
});

test('a duty that a rule lays down weighs nothing', () => {
  const tokens = tokensOf('pilots must wait', { start: 0, end: 16 });
  expect(weigh(tokens, '.', 'reported', true).score).toBeLessThan(weigh(tokens, '.', 'reported').score);
});

test('the reason names the two weightiest cues, and none that speaks against', () => {
  const tokens = tokensOf('often a shameful and useful farce in May', { start: 0, end: 40 });
  expect(wordsOf(cuesIn(tokens, '.'))).toBe('evaluative word ‘shameful’, judging noun ‘farce’');
});

test('confidence is a share, and grows with the distance from the threshold', () => {
  const tag = fc.constantFrom('opinion' as const, 'fact' as const);
  const voice = fc.constantFrom('outlet' as const, 'reported' as const, 'quoted' as const, 'both' as const);
  fc.assert(
    fc.property(tag, voice, fc.float({ min: 0, max: 50, noNaN: true }), (of, by, distance) => {
      const sign = of === 'opinion' ? 1 : -1;
      const [near, far] = [confidenceOf(of, by, 0), confidenceOf(of, by, sign * distance)];
      expect(near).toBeGreaterThan(0);
      expect(far).toBeGreaterThanOrEqual(near);
      expect(far).toBeLessThan(1);
    }),
  );
});
