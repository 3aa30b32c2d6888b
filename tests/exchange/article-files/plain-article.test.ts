import { expect, test } from 'vitest';
import { readPlainArticle } from '../../../exchange/article-files/plain-article.ts';

const BODY = 'The council closed Long Bridge on Thursday.';

test.for([
  ['a short first line', `Bridge closed\n\n${BODY}`, 'Bridge closed'],
  ['one with a mark at its end', `‘Nobody looked’\n\n${BODY}`, '‘Nobody looked’'],
  ['a question', `Who looked?\n\n${BODY}`, 'Who looked?'],
  ['two short lines', `Bridge closed;\nferries added\n\n${BODY}`, 'Bridge closed; ferries added'],
  ['a sentence', `${BODY}\n\n${BODY}`, null],
  ['a quoted sentence', `“Nobody looked.”\n\n${BODY}`, null],
  ['words that announce something', `The statement read:\n\n${BODY}`, null],
  ['a long line', `${'Bridge closed '.repeat(12)}\n\n${BODY}`, null],
  ['a line without a blank line below it', `Bridge closed\n${BODY}`, null],
  ['three lines', `Tidewick\nOrre\nQuarrow\n\n${BODY}`, null],
  ['nothing but one line', 'Bridge closed', null],
  ['a list', `• Bridge closed\n• Ferries added\n\n${BODY}`, null],
] as const)('headline of a text that opens with %s', ([, text, headline]) => {
  expect(readPlainArticle(text, null).headline).toBe(headline);
});

test('a headline found in the text is no paragraph of it', () => {
  const { blocks } = readPlainArticle(`Bridge closed\n\n${BODY}`, null);
  expect(blocks).toEqual([{ kind: 'paragraph', lines: [BODY] }]);
});

test('a known headline that opens the text stands once, as the text has it', () => {
  const article = readPlainArticle(
    `‘Nobody looked’: how  City Hall failed\n\n${BODY}`,
    "'Nobody looked': how city hall failed",
  );
  expect(article).toEqual({
    headline: '‘Nobody looked’: how City Hall failed',
    credit: null,
    blocks: [{ kind: 'paragraph', lines: [BODY] }],
  });
});

test('a known headline does not take the place of other words', () => {
  const article = readPlainArticle(`Bridge closed\n\n${BODY}`, 'Ferries added');
  expect(article.headline).toBe('Ferries added');
  expect(article.blocks).toHaveLength(2);
});

test.for([
  ['By Ines Okafor', 'By Ines Okafor'],
  ['By Ines Okafor on 14 March 2026', 'By Ines Okafor on 14 March 2026'],
  ['By night the bridge is shut.', null],
  ['BY INES OKAFOR', 'BY INES OKAFOR'],
  ['By night they said:', null],
  ['By the river they wait', null],
  [BODY, null],
] as const)('credit of a text that goes on with “%s”', ([line, credit]) => {
  const article = readPlainArticle(`Bridge closed\n\n${line}\n\n${BODY}`, null);
  expect(article.credit).toBe(credit);
  expect(article.blocks).toHaveLength(credit ? 1 : 2);
});
