import { expect, test } from 'vitest';
import { showConfidence } from '../../../components/suggest/confidence-levels.ts';
import { acceptanceOf, proposedPassage, withTags } from '../../../components/suggest/proposal.ts';
import { saysAccepted, saysRejected } from '../../../components/suggest/verdicts.ts';
import { Acceptance, ProposedPassage } from '../../../model/suggestion-decision.ts';
import { revision as example } from '../../model/examples.ts';
import { blocks, proposalFor, selectorsIn, text } from './proposals.ts';

const revision = { ...example, blocks, text };
const quote = proposalFor('“We had no choice,”', {
  tags: ['quote', 'opinion'],
  fields: { speakers: ['Ines Okafor'], speakerKind: 'named person', holder: 'Ines Okafor' },
});

test('another tag leaves the fields that it does not have', () => {
  expect(withTags(quote, ['opinion']).fields).toEqual({ holder: 'Ines Okafor' });
  expect(withTags(quote, ['fact']).fields).toEqual({});
});

test('what is accepted are the words and tags that the reader made of it; what is decided, those that were proposed', () => {
  const trimmed = { ...withTags(quote, ['quote']), start: quote.start + 1, end: quote.end - 2 };
  const acceptance = acceptanceOf(trimmed, revision);
  expect(Acceptance.parse(acceptance)).toEqual(acceptance);
  expect(acceptance).toMatchObject({
    selectors: selectorsIn('We had no choice'),
    tags: ['quote'],
    fields: { speakers: ['Ines Okafor'], speakerKind: 'named person' },
    confidence: 0.8,
    proposed: { selectors: selectorsIn('“We had no choice,”'), tags: ['quote', 'opinion'] },
  });
  expect(ProposedPassage.parse(proposedPassage(trimmed, revision))).toEqual(acceptance.proposed);
});

test.each([
  [1, 'almost certain · 100 %'],
  [0.9, 'almost certain · 90 %'],
  [0.8999, 'likely · 89 %'],
  [0.5, 'more likely than not · 50 %'],
  [0, 'a guess · 0 %'],
])('a confidence of %d reads “%s”', (confidence, words) => {
  expect(showConfidence(confidence)).toBe(words);
});

test('what was decided is said with its tags, and of many with their number', () => {
  expect(saysAccepted([quote])).toBe('Quote + opinion accepted.');
  expect(saysAccepted([quote, quote], 'quote')).toBe('2 quotes accepted.');
  expect(saysRejected(proposalFor('41,000', { tags: ['statistic'] }))).toBe('Statistic rejected.');
});
