import { expect, test } from 'vitest';
import { mergeSuggestions } from '../../../analysis/suggest/merge.ts';
import type { Suggestion } from '../../../model/suggestion.ts';

const TEXT = '“It is a scandal,” Ode said of the $5 toll.';

function suggestion(words: string, rest: Partial<Suggestion>): Suggestion {
  const start = TEXT.indexOf(words);
  const empty = { tags: ['fact' as const], fields: {}, confidence: 0.5, reason: 'because' };
  return { start, end: start + words.length, ...empty, ...rest };
}

const QUOTE = suggestion('“It is a scandal,”', {
  tags: ['quote'],
  fields: { speakers: ['Ode'] },
  confidence: 0.9,
  reason: 'quotation marks',
});
const OPINION = suggestion('It is a scandal', {
  tags: ['opinion'],
  fields: { holder: 'Ode' },
  confidence: 0.6,
  reason: '“scandal”',
});

test('a quote whose content is an opinion is one passage with both tags, and no surer than the less sure', () => {
  expect(mergeSuggestions(TEXT, [QUOTE, OPINION])).toEqual([
    {
      ...QUOTE,
      tags: ['quote', 'opinion'],
      fields: { speakers: ['Ode'], holder: 'Ode' },
      confidence: 0.6,
      reason: 'quotation marks; “scandal”',
    },
  ]);
});

test('in reading order, the longer first; what merely overlaps stays apart', () => {
  const sentence = suggestion(TEXT, {});
  const money = suggestion('the $5 toll', { tags: ['statistic'] });
  expect(mergeSuggestions(TEXT, [money, QUOTE, sentence])).toEqual([sentence, QUOTE, money]);
});

test('the same found twice is proposed once', () => {
  expect(mergeSuggestions(TEXT, [OPINION, OPINION])).toEqual([OPINION]);
});

test('a currency sign belongs to the words, so that an amount is not its digits', () => {
  expect(mergeSuggestions(TEXT, [suggestion('$5', {}), suggestion('5', {})])).toHaveLength(2);
});
