import { expect, test } from 'vitest';
import { tokensOf } from '../../../../../analysis/suggest/statements/tokens.ts';
import { phraseAt, phraseBook } from '../../../../../analysis/suggest/statements/words/phrases.ts';

const BOOK = phraseBook([
  ['short', 'in over / far'],
  ['long', 'in over * head / far too / far too much'],
]);

function at(text: string, index = 0) {
  return phraseAt(BOOK, tokensOf(text, { start: 0, end: text.length }), index);
}

test('the longest phrase that stands there', () => {
  expect(at('far too much noise')).toEqual({ kind: 'long', words: 'far too much', length: 3 });
  expect(at('far too loud')).toEqual({ kind: 'long', words: 'far too', length: 2 });
});

test('a star is any one word', () => {
  expect(at('in over their head')).toMatchObject({ kind: 'long', words: 'in over their head' });
  expect(at('in over the whole head')).toMatchObject({ kind: 'short', words: 'in over' });
});

test('no phrase reaches across a comma or past the end', () => {
  expect(at('far, too much')).toMatchObject({ words: 'far' });
  expect(at('very far', 0)).toBeNull();
  expect(at('so far', 1)).toMatchObject({ words: 'far' });
});
