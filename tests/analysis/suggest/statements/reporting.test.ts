import { expect, test } from 'vitest';
import { reportingOf } from '../../../../analysis/suggest/statements/reporting.ts';
import { tokensOf } from '../../../../analysis/suggest/statements/tokens.ts';

/** What stands between curly marks is quoted. */
function read(text: string) {
  const quotes = [...text.matchAll(/“[^”]*”/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const sentence = { start: 0, end: text.length };
  const found = reportingOf(tokensOf(text, sentence, quotes), sentence);
  if (!found) return null;
  const { verb, source, said, alleges } = found;
  return {
    verb,
    source: source && text.slice(source.start, source.end),
    said: text.slice(said.start, said.end),
    alleges,
  };
}

test.each([
  ['The mayor said the ferry was late.', 'said', 'The mayor', 'the ferry was late.'],
  ['The mayor said that the ferry was late.', 'said', 'The mayor', 'the ferry was late.'],
  ['But the mayor has also said on Friday that the ferry was late.', 'said', 'the mayor', 'the ferry was late.'],
  ['Ana Brock, a welder, said the ferry was late.', 'said', 'Ana Brock', 'the ferry was late.'],
  [
    'Ana Brock, who has led the port since May, told reporters in the capital that it was late.',
    'told',
    'Ana Brock',
    'it was late.',
  ],
  ['In a statement, the port argued that the ferry was late.', 'argued', 'the port', 'the ferry was late.'],
  ['She told the Harbour Post the ferry was late again.', 'told', 'She', 'the ferry was late again.'],
  ['The port is claiming that the ferry left on time.', 'claiming', 'The port', 'the ferry left on time.'],
  ['The survey found that half of the ferries were late.', 'found', 'The survey', 'half of the ferries were late.'],
  ['It quoted two sailors who say the ferry was late again.', 'say', 'two sailors', 'the ferry was late again.'],
  ['The ferry was late, the mayor said.', 'said', 'the mayor', 'The ferry was late'],
  [
    'The storm over the northern harbour kept the old ferry from leaving on time, Ana Brock, the mayor, added on Friday.',
    'added',
    'Ana Brock',
    'The storm over the northern harbour kept the old ferry from leaving on time',
  ],
  ['“It was late,” said Ana Brock of the port.', 'said', 'Ana Brock of the port', '“It was late'],
  ['The ferry was late, according to the port.', 'according to', 'the port', 'The ferry was late'],
  ['According to the port, the ferry was late again.', 'according to', 'the port', 'the ferry was late again.'],
])('%s', (text, verb, source, said) => {
  expect(read(text)).toMatchObject({ verb, source, said });
});

test.each([
  'Since May, 23 states have voted on harbour dues.',
  'The mayor has no right to say no.',
  'Fees are set according to a formula.',
  'The claim was paid in March.',
  'The town’s think tank moved to the harbour in May.',
  'The mayor found a ferry.',
  'I think the council lost its way.',
  'The board called it “what he said it was”.',
])('reports nothing: %s', (text) => {
  expect(read(text)).toBeNull();
});

test('an accuser alleges, a witness does not', () => {
  expect(read('Ana Brock alleged that the board hid the survey.')).toMatchObject({ alleges: true });
  expect(read('Ana Brock said that the board hid the survey.')).toMatchObject({ alleges: false });
});
