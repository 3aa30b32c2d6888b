import { describe, expect, test } from 'vitest';
import { openProposals } from '../../../components/suggest/open-proposals.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import type { SuggestionDecision } from '../../../model/suggestion-decision.ts';
import type { Tag } from '../../../model/tag.ts';
import { annotation as example, suggestionDecision } from '../../model/examples.ts';
import { proposalFor, selectorsIn, text, wordsOfProposal } from './proposals.ts';

const CLOSED = 'The city closed the bridge on Friday.';
const CHOICE = '“We had no choice,”';

const marked = (words: string, ...tags: Tag[]): LiveAnnotation => ({ ...example, selectors: selectorsIn(words), tags });
const decided = (words: string, tags: Tag[], within?: string): SuggestionDecision => ({
  ...suggestionDecision,
  selectors: selectorsIn(words, within),
  tags,
});

const open = (annotations: LiveAnnotation[], decisions: SuggestionDecision[], now = text) =>
  openProposals(
    now,
    [
      proposalFor(CLOSED),
      proposalFor(CHOICE, { tags: ['quote', 'opinion'], fields: { speakers: ['Ines Okafor'], holder: 'Ines Okafor' } }),
    ],
    annotations,
    decisions,
  ).map((proposal) => [wordsOfProposal(proposal), proposal.tags, proposal.fields]);

const closed = [CLOSED, ['fact'], {}];
const choice = [CHOICE, ['quote', 'opinion'], { speakers: ['Ines Okafor'], holder: 'Ines Okafor' }];

describe('a passage is proposed', () => {
  test('where nothing is marked or decided', () => {
    expect(open([], [])).toEqual([closed, choice]);
  });

  test.each<[what: string, annotations: LiveAnnotation[], decisions: SuggestionDecision[], left: unknown[]]>([
    ['not where its words carry its tag', [marked(CLOSED, 'fact')], [], [choice]],
    ['where they carry another tag', [marked(CLOSED, 'statistic')], [], [closed, choice]],
    ['not where half of it carries its tag', [marked('city closed the bridge', 'fact')], [], [choice]],
    ['where less than half of it does', [marked('closed the bridge', 'fact')], [], [closed, choice]],
    ['not where a longer passage carries its tag', [marked(`${CLOSED} ${CHOICE}`, 'fact')], [], [choice]],
    ['beside the article’s own words', [{ ...marked(CLOSED, 'fact'), place: 'page' }], [], [closed, choice]],
    [
      'with the tags alone that are missing',
      [marked(CHOICE, 'quote')],
      [],
      [closed, [CHOICE, ['opinion'], { holder: 'Ines Okafor' }]],
    ],
    ['not where it was rejected', [], [decided(CLOSED, ['fact'])], [choice]],
    ['where it was rejected with another tag', [], [decided(CLOSED, ['opinion'])], [closed, choice]],
    [
      'not where it was accepted, whatever became of it',
      [],
      [{ ...decided(CHOICE, ['quote', 'opinion']), verdict: 'accepted' }],
      [closed],
    ],
  ])('%s', (_what, annotations, decisions, left) => {
    expect(open(annotations, decisions)).toEqual(left);
  });

  test('not where it was rejected in another revision, in which it stood elsewhere', () => {
    const earlier = `An earlier beginning, longer than this one is now. ${CLOSED} And then another end.`;
    expect(open([], [decided(CLOSED, ['fact'], earlier)])).toEqual([choice]);
  });

  test('at the second of two places with the same words, where it was rejected at the first', () => {
    const [first, second] = ['Some 41,000 people cross', '41,000 did so'].map((around) => proposalFor(around));
    const number = (at: typeof first) => {
      const start = text.indexOf('41,000', at?.start);
      return { ...proposalFor('41,000', { tags: ['statistic'] }), start, end: start + 6 };
    };
    const proposals = [number(first), number(second)];
    const rejected = { ...decided('41,000', ['statistic']) };
    expect(openProposals(text, proposals, [], [rejected])).toEqual([proposals[1]]);
  });
});
