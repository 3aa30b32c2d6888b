import { expect, test } from 'vitest';
import type { GoldCase } from '../../../../tools/measure/coverage/gold-case.ts';
import { goldTellings, indexGoldCase, judgeFact } from '../../../../tools/measure/coverage/judged-cells.ts';
import { tallyProposed } from '../../../../tools/measure/coverage/proposed-facts.ts';

const FERRY = 'The ferry of Fenside Quay has added fourteen sailings since Friday';
const BUDGET = 'Councillors cut the budget for repairs in nine years';

/** Two invented articles with one fact in common, read by two coders. */
const GOLD: GoldCase = {
  case: 'bridge',
  articles: [
    { id: 'post', text: `${FERRY}.\n\n${BUDGET}.\n\nNobody was hurt when the lorry stopped.` },
    { id: 'wire', text: `Shares were down in early trading.\n\n${FERRY}, the operator said.\n\nThe depot stays open.` },
  ],
  coders: {
    A: {
      facts: [
        { statement: 'The ferry has more sailings.', in: { post: FERRY, wire: FERRY } },
        { statement: 'The budget for repairs was cut.', in: { post: BUDGET, wire: null } },
      ],
    },
    B: { facts: [{ statement: 'The ferry sails more often.', in: { post: 'added fourteen sailings', wire: FERRY } }] },
  },
};

const index = indexGoldCase(GOLD);

test('each article that tells a fact asks each other article, in each mode', () => {
  const [ferry, budget] = (GOLD.coders['A']?.facts ?? []).map((fact) => judgeFact('bridge', 'A', index, fact));
  expect(ferry?.map(({ mode, isTold }) => [mode, isTold])).toEqual([
    ['passage', true],
    ['sentence', true],
    ['statement', true],
    ['passage', true],
    ['sentence', true],
    ['statement', true],
  ]);
  expect(budget?.map(({ mode, isTold, isSaidTold }) => [mode, isTold, isSaidTold])).toEqual([
    ['passage', false, false],
    ['sentence', false, false],
    ['statement', false, false],
  ]);
  expect(ferry?.every(({ isSaidTold }) => isSaidTold)).toBe(true);
});

test('tellings are sought by their words; a quote that the article does not hold is an error', () => {
  expect(goldTellings(index, { statement: '', in: { wire: 'Shares', post: null } })).toEqual([
    { article: 'wire', start: 0, end: 6 },
  ]);
  expect(() => goldTellings(index, { statement: 'Lost', in: { wire: 'no such words' } })).toThrow('“Lost”');
});

test('proposals are counted against each coder’s facts that two articles tell', () => {
  expect(tallyProposed(index, GOLD)).toEqual([
    { facts: 1, found: 1, proposed: 1 },
    { facts: 1, found: 1, proposed: 1 },
  ]);
});
