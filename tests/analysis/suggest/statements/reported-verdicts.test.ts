import { expect, test } from 'vitest';
import { reportedVerdictOf } from '../../../../analysis/suggest/statements/reported-verdicts.ts';
import { tokensOf } from '../../../../analysis/suggest/statements/tokens.ts';

function read(text: string) {
  const found = reportedVerdictOf(tokensOf(text, { start: 0, end: text.length }));
  return found && [found.kind, found.verb, found.source && text.slice(found.source.start, found.source.end)];
}

test.each([
  ['The mayor called for the bridge to be closed.', 'demand', 'called for', 'The mayor'],
  ['Sailors have urged the board to wait.', 'demand', 'urged', 'Sailors'],
  ['The mayor is accusing the board of waste.', 'judgement', 'accusing', 'The mayor'],
  ['The complaint, filed by Ana Brock in May, accused the board of waste.', 'judgement', 'accused', 'The complaint'],
  ['Ana Brock, the mayor, praised the crew.', 'judgement', 'praised', 'Ana Brock'],
])('%s', (text, kind, verb, source) => {
  expect(read(text)).toEqual([kind, verb, source]);
});

test.each([
  'The mayor was accused of waste.',
  'The demand for ferries rose.',
  'The board plans to urge the crew to wait.',
  'The town kept the letter in which he criticises the board.',
  'The mayor met the accused.',
])('no verdict of a source: %s', (text) => {
  expect(read(text)).toBeNull();
});
