import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCase } from '../../../analysis/coverage/case-index.ts';
import type { Fact } from '../../../analysis/coverage/fact.ts';
import type { Telling } from '../../../analysis/coverage/find-telling.ts';
import { proposeFacts, type CandidatePassage, type ProposedFact } from '../../../analysis/coverage/propose-facts.ts';
import { prepareArticle } from '../../../analysis/coverage/prepared-article.ts';
import { readPublished } from '../../../model/publication-date.ts';
import { bridgeCase, telling, TEXTS, textOf, type Outlet } from './case-examples.ts';

const OUTLETS: readonly Outlet[] = ['post', 'ledger', 'wire', 'commons'];
const index = bridgeCase();

/** Every sentence of the case, as a suggestion would mark it. */
const EVERYTHING: readonly CandidatePassage[] = OUTLETS.flatMap((outlet) =>
  TEXTS[outlet].map((words) => ({ ...telling(outlet, words), id: null })),
);

function wordsOf({ article, start, end }: Telling): string {
  return textOf(article as Outlet).slice(start, end);
}

function closing(proposed: readonly ProposedFact[]): ProposedFact | undefined {
  return proposed.find(({ tellings }) => tellings.some((passage) => wordsOf(passage) === TEXTS.wire[0]));
}

test('what several outlets tell is proposed, the surest first', () => {
  const proposed = proposeFacts(index, EVERYTHING, []);
  expect(
    closing(proposed)
      ?.tellings.map(({ article }) => article)
      .toSorted(),
  ).toEqual(['ledger', 'post', 'wire']);
  const inspectors = proposed.find(({ tellings }) => tellings.some((passage) => wordsOf(passage) === TEXTS.commons[1]));
  expect(inspectors?.tellings.map(wordsOf).toSorted()).toEqual([TEXTS.commons[1], TEXTS.post[3]]);
});

test('the proposed statement says what is told, without the frame', () => {
  const statement = closing(proposeFacts(index, EVERYTHING, []))?.statement ?? '';
  expect(statement).toContain('closed');
  expect(statement).not.toContain('said');
});

test('what one outlet alone tells is not proposed', () => {
  const trucker = proposeFacts(index, EVERYTHING, []).filter(({ tellings }) =>
    tellings.some((passage) => wordsOf(passage) === TEXTS.ledger[3]),
  );
  expect(trucker).toEqual([]);
});

test('what a person confirmed is not proposed again', () => {
  const confirmed: Fact = {
    statement: 'The bridge was closed.',
    tellings: [telling('post', TEXTS.post[0]), telling('ledger', TEXTS.ledger[1]), telling('wire', TEXTS.wire[0])],
  };
  const held = new Set(confirmed.tellings.map(wordsOf));
  for (const { tellings } of proposeFacts(index, EVERYTHING, [confirmed])) {
    expect(tellings.filter((passage) => held.has(wordsOf(passage))).length).toBeLessThan(2);
  }
});

test('a joined fact keeps its own words and leaves other facts to be proposed', () => {
  const one: Fact = { statement: 'Mine.', tellings: [telling('post', TEXTS.post[0])] };
  expect(closing(proposeFacts(index, EVERYTHING, [one]))).toBeDefined();
});

test('only passages that are marked are proposed, with their annotations', () => {
  const marked = [telling('post', 'two of its bearings were found to be cracked'), telling('wire', TEXTS.wire[0])];
  expect(proposeFacts(index, marked, []).map(({ tellings }) => new Set(tellings.map(({ id }) => id)))).toEqual([
    new Set(marked.map(({ id }) => id)),
  ]);
});

test('of two passages in one sentence the one that the other outlet tells too', () => {
  const marked = [
    telling('wire', 'the council said'),
    telling('wire', 'two of its eight bearings were cracked'),
    telling('ledger', TEXTS.ledger[1]),
  ];
  const [fact] = proposeFacts(index, marked, []);
  expect(fact?.tellings.map(wordsOf).toSorted()).toEqual(
    [TEXTS.ledger[1], 'two of its eight bearings were cracked'].toSorted(),
  );
});

test('a proposal has one telling per outlet, two at least, and a statement of its own', () => {
  fc.assert(
    fc.property(fc.subarray([...EVERYTHING]), (marked) => {
      const proposed = proposeFacts(index, marked, []);
      for (const { tellings, statement } of proposed) {
        expect(tellings.length).toBeGreaterThan(1);
        expect(new Set(tellings.map(({ article }) => article)).size).toBe(tellings.length);
        expect(statement.length > 0 && statement.length <= 500).toBe(true);
        expect(tellings.every((passage) => marked.includes(passage))).toBe(true);
      }
    }),
  );
});

describe('whoever wrote before all the others', () => {
  const closedIn = (published: string): string[] | undefined => {
    const texts = {
      post: textOf('post'),
      wire: textOf('wire'),
      early: 'Thursday is when the council meets, and traffic on Long Bridge was on its list.',
    };
    const articles = Object.entries(texts).map(([id, text]) => {
      return prepareArticle({
        id,
        text,
        language: 'en',
        published: readPublished(id === 'early' ? published : '2026-03-14'),
      });
    });
    const sentences = articles.flatMap(({ id, sentences: all }) =>
      all.map(({ start, end }) => ({ id: null, article: id, start, end })),
    );
    const proposed = proposeFacts(indexCase(articles), sentences, []);
    const closed = proposed.find(({ tellings }) =>
      tellings.some(({ article, start }) => article === 'post' && start === 0),
    );
    return closed?.tellings.map(({ article }) => article).toSorted();
  };

  test('tells nothing with them by a few words of the same matter', () => {
    expect(closedIn('2026-03-14')).toEqual(['early', 'post', 'wire']);
    expect(closedIn('')).toEqual(['early', 'post', 'wire']);
    expect(closedIn('2026-03-13')).toEqual(['post', 'wire']);
  });

  test('does tell what it tells plainly', () => {
    const inspectors = proposeFacts(bridgeCase({ dates: { commons: '2026-01-01' } }), EVERYTHING, []).find(
      ({ tellings }) => tellings.some((passage) => wordsOf(passage) === TEXTS.commons[1]),
    );
    expect(inspectors?.tellings.map(wordsOf).toSorted()).toEqual([TEXTS.commons[1], TEXTS.post[3]]);
  });
});

test('no articles, no proposals', () => {
  expect(proposeFacts(bridgeCase({ outlets: [] }), [], [])).toEqual([]);
});
