import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf } from '../../../page/anchoring/fold-typography.ts';
import { wordsOf } from '../../../page/anchoring/words.ts';

function keysOf(text: string): Int32Array {
  const { keys, count } = wordsOf(text);
  return keys.slice(0, count);
}

test.each([
  ['curly and straight quotes', '“It’s shut,” he said', '"It\'s shut," he said'],
  ['dashes', 'shut — for now', 'shut - for now'],
  ['spaces of all kinds', 'Long\u00a0Bridge\u2009shut', 'Long Bridge shut'],
  ['an ellipsis', 'shut… again', 'shut... again'],
  ['ligatures', 'the ﬁrst ﬂood', 'the first flood'],
  ['soft hyphens and zero-width characters', 'in\u00adspec\u200btion', 'inspection'],
  ['composed and decomposed accents', 'Br\u00fccke', 'Bru\u0308cke'],
  ['full-width letters', 'Ｂｒｉｄｇｅ', 'Bridge'],
  ['case', 'LONG BRIDGE', 'Long Bridge'],
])('%s read alike', (_, one, other) => {
  expect(keysOf(one)).toEqual(keysOf(other));
  expect(lettersOf(one)).toBe(lettersOf(other));
});

test.each([
  ['other words', 'shut', 'open'],
  ['accents', 'resume', 'resumé'],
  ['numbers', '31', '13'],
  ['symbols', '£5', '$5'],
])('%s do not', (_, one, other) => {
  expect(keysOf(one)).not.toEqual(keysOf(other));
});

test('each character of a script without spaces is a word', () => {
  expect(wordsOf('长桥今晚关闭').count).toBe(6);
});

test('words keep their places in the text, in order, whatever it holds', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anyText, (text) => {
      const { count, starts, ends } = wordsOf(text);
      let letters = '';
      for (let index = 0; index < count; index += 1) {
        const [start, end] = [starts[index] ?? -1, ends[index] ?? -1];
        expect(start).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
        letters += lettersOf(text.slice(start, end));
      }
      expect(letters).toBe(lettersOf(text));
    }),
  );
});
