import { expect, test } from 'vitest';
import { choosePassages } from '../../../tools/start/choose-passages.ts';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const HEADLINE = { kind: 'headline' as const, text: 'A shameful 40 % cut' };

test.each([
  [
    'quote',
    '“We were told for nine years that it was safe,” she said.',
    ['“We were told for nine years that it was safe,”'],
  ],
  ['quote', 'He called it ‘the ferry’s finest hour by far’ on air.', ['‘the ferry’s finest hour by far’']],
  ['quote', 'The film “Long Bridge” opened.', []],
  ['statistic', 'It carries about 31,000 vehicles a day.', ['about 31,000 vehicles']],
  ['statistic', 'Repairs cost £4.2 million, or 12 % of the budget.', ['£4.2 million', '12 %']],
  ['statistic', 'It closed at 11 p.m. on 14 March 2026, two years ago.', []],
  ['statistic', 'She is 54 years old.', []],
  [
    'opinion',
    'The closure was a spectacular failure of oversight.',
    ['The closure was a spectacular failure of oversight.'],
  ],
  ['fact', 'The council closed Long Bridge on Thursday.', ['The council closed Long Bridge on Thursday.']],
])('%s in “%s”: %j', (tag, text, expected) => {
  const chosen = choosePassages([HEADLINE, paragraph(text)], 5, 'en');
  expect(chosen.filter((passage) => passage.tag === tag).map(({ words }) => words)).toEqual(expected);
});

test('at most as many of each tag as asked for, and never the same words twice', () => {
  const chosen = choosePassages(
    [paragraph('It carries 9 tonnes. It carries 9 tonnes. It carries 8 tonnes. It carries 7 tonnes.')],
    2,
    'en',
  );
  expect(chosen.map(({ words }) => words)).toEqual(['9 tonnes', '8 tonnes']);
});
