import { describe, expect, test } from 'vitest';
import { compareCase } from '../../../components/compare/compared-case.ts';
import { caseCoverer } from '../../../components/coverage/case-coverage.ts';
import { factsAt, toldFacts } from '../../../components/side-by-side/told-facts.ts';
import { caseOf, story } from '../compare/long-bridge.ts';

const CLOSED = 'Engineers found two cracked bearings below the Harmsen pier on Friday.';
const FERRY = 'A ferry will carry commuters to Quayside from Monday.';
const first = story({
  id: 100,
  blocks: [
    { kind: 'paragraph', text: `${CLOSED} ${FERRY}` },
    { kind: 'paragraph', text: 'The mayor spoke to nobody.' },
  ],
  passages: [
    { id: 110, words: CLOSED, tags: ['fact'] },
    { id: 111, words: FERRY, tags: ['fact'] },
  ],
});
const second = story({
  id: 200,
  outlet: 'Daily Ledger',
  blocks: [
    { kind: 'paragraph', text: `From Monday a ferry will carry commuters to Quayside. ${CLOSED}` },
    { kind: 'paragraph', text: 'Shops fear for their trade.' },
  ],
  passages: [
    { id: 210, words: 'From Monday a ferry will carry commuters to Quayside.', tags: ['fact'] },
    { id: 211, words: CLOSED, tags: ['fact'] },
  ],
});

const { articles } = compareCase(caseOf(first, second));
const { rows } = caseCoverer()(articles, []);
const [one, other] = [first.article.id, second.article.id];

describe('the facts that columns share', () => {
  test('are in the order of the first column, with their places in each', () => {
    const facts = toldFacts(rows, [one, other]);
    const textIn = (article: string, index: number) => {
      const place = facts[index]?.places.get(article)?.[0];
      const text = articles.find((each) => each.article.id === article)?.text.text ?? '';
      return place && text.slice(place.start, place.end);
    };
    expect([textIn(one, 0), textIn(other, 0)]).toEqual([CLOSED, CLOSED]);
    expect([textIn(one, 1), textIn(other, 1)]).toEqual([
      FERRY,
      'From Monday a ferry will carry commuters to Quayside.',
    ]);
    expect(toldFacts(rows, [other, one]).map(({ key }) => key)).toEqual(facts.map(({ key }) => key).toReversed());
  });

  test('are none where only one of their articles is shown', () => {
    expect(toldFacts(rows, [one])).toEqual([]);
  });

  test('are found under a point by the words there', () => {
    const facts = toldFacts(rows, [one, other]);
    expect(factsAt(facts, one, 3)).toEqual([facts[0]?.key]);
    expect(factsAt(facts, other, 3)).toEqual([facts[1]?.key]);
    expect(factsAt(facts, one, (first.revisions[0]?.text.length ?? 0) - 2)).toEqual([]);
  });
});
