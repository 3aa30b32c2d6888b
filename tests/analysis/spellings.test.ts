import { expect, test } from 'vitest';
import { nameForms, writtenWords } from '../../analysis/same-case/names-of-text.ts';
import { spellingsOf } from '../../analysis/spellings.ts';
import { wordsOf } from '../../analysis/words.ts';

test('each spelling once, in the order of the text, with its words', () => {
  const text = 'The pier, the Pier, the pier.';
  expect([...spellingsOf(text, wordsOf(text))]).toEqual([
    ['The', [0]],
    ['pier', [1, 5]],
    ['the', [2, 4]],
    ['Pier', [3]],
  ]);
});

test.each([
  'Dana Whitlock left. Whitlock’s boat stayed, and Whitlock knew. The boat sank.',
  'MAYOR SHUTS BRIDGE\n\nThe mayor shut it. “Shut it,” said Mayor Ines Okafor. Okafor left the bridge.',
  'Nobody came. nobody Went.',
  '',
])('names told by spellings are the names told word by word: %s', (text) => {
  const words = wordsOf(text);
  const named = writtenWords(text, words).filter(({ isName }) => isName);
  expect(nameForms(text, words, spellingsOf(text, words)).toSorted()).toEqual(
    [...new Set(named.map(({ folded }) => folded))].toSorted(),
  );
});
