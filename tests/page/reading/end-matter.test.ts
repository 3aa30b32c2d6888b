import { expect, test } from 'vitest';
import { isBylineLine, isEndMatter } from '../../../page/reading/end-matter.ts';

const BYLINE = 'Ines Okafor and Tomas Lind';

test.each([
  ['Ines Okafor covers the harbour. She joined the Post in 2019.', true],
  ['Tomas Lind’s book about bridges is out now.', true],
  ['Nadia Verhoeven contributed to this report.', true],
  ['Reporting by Nadia Verhoeven; editing by Ben Hale', true],
  ['Email Ines at okafor@post.example', true],
  ['Follow her @okafor', true],
  ['Dana Whitlock will report to the council on Monday.', false],
  ['The council can be reached at bridge@city.example until Monday.', false],
  [`Ines Okafor ${'and the long night of the ferries '.repeat(25)}`, false],
])('%s ends the text as its authors’ note: %s', (text, expected) => {
  expect(isEndMatter(text, BYLINE)).toBe(expected);
});

test('a long line of signs takes no long time', () => {
  expect(isEndMatter(`Follow ${'@'.repeat(20_000)}`, null)).toBe(false);
});

test('a byline of one word is no name that a note could open with', () => {
  expect(isEndMatter('Gazette readers will remember the flood.', 'Gazette')).toBe(false);
});

test.each([
  ['By Ines Okafor and Tomas Lind', true],
  ['Ines Okafor and Tomas Lind in Harbour', true],
  ['Ines Okafor and Tomas Lind went to see the pier.', false],
  ['Dana Whitlock', false],
])('%s is the byline: %s', (text, expected) => {
  expect(isBylineLine(text, BYLINE)).toBe(expected);
});

test('without a declared byline no line is taken for it', () => {
  expect(isBylineLine('Ines Okafor', null)).toBe(false);
});
