import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../analysis/same-case/fingerprint.ts';
import { likeliestCases } from '../../../analysis/same-case/likeliest-cases.ts';
import { LikenessIndex } from '../../../analysis/same-case/likeness-index.ts';
import { inWords, reasonsFor, type Reasons } from '../../../analysis/same-case/reasons.ts';
import { CLOSED, CRITICISED, ELECTION, OTHER_BRIDGE } from './invented-articles.ts';

const index = new LikenessIndex([CLOSED, OTHER_BRIDGE, ELECTION].map(fingerprintOf));
const CASES = [
  { id: 'bridges elsewhere', articles: ['other'] },
  { id: 'the bridge', articles: ['closed'] },
  { id: 'votes', articles: ['election'] },
];

test('the likeliest case comes first, with its nearest article and the reasons', () => {
  const [first, ...rest] = likeliestCases(fingerprintOf(CRITICISED), CASES, index);
  expect(first).toMatchObject({ case: 'the bridge', nearest: 'closed', isLikely: true });
  expect(rest.filter(({ isLikely }) => isLikely)).toEqual([]);
});

test('an article does not speak for its own case, and a case without articles is like nothing', () => {
  const cases = [
    { id: 'own', articles: ['closed'] },
    { id: 'empty', articles: [] },
    { id: 'unknown', articles: ['not in the library'] },
  ];
  expect(likeliestCases(fingerprintOf(CLOSED), cases, index)).toEqual([]);
});

test('a long case counts by the articles that are most alike', () => {
  const drifted = { id: 'drifted', articles: ['closed', 'a', 'b', 'c', 'd', 'e'] };
  const [first] = likeliestCases(fingerprintOf(CRITICISED), [drifted], index);
  const [alone] = likeliestCases(fingerprintOf(CRITICISED), [{ id: 'alone', articles: ['closed'] }], index);
  expect(first?.likeness).toBeCloseTo((alone?.likeness ?? 0) / 3);
});

test('at most five, the likeliest', () => {
  const many = Array.from({ length: 9 }, (_, number) => ({ id: `${number}`, articles: ['closed'] }));
  expect(likeliestCases(fingerprintOf(CRITICISED), many, index)).toHaveLength(5);
});

test('reasons name what both articles write', () => {
  const reasons = reasonsFor(fingerprintOf(CRITICISED), fingerprintOf(CLOSED));
  expect(reasons.names).toContain('Long Bridge');
  expect(reasons.words).toContain('bearings');
  expect(reasons.inHeadlines).toEqual(['Long Bridge', 'bearings']);
  expect(reasons.daysApart).toBe(1);
});

test('of two people with one family name, the family name', () => {
  const one = fingerprintOf({ ...CLOSED, headline: null, text: 'It was Dana Whitlock who saw it.' });
  const other = fingerprintOf({ ...CLOSED, headline: null, text: 'It was Piet Whitlock who saw it.' });
  expect(reasonsFor(one, other).names).toEqual(['Whitlock']);
});

const NONE: Reasons = { names: [], words: [], inHeadlines: [], daysApart: null };

test.each<[Partial<Reasons>, string]>([
  [{}, ''],
  [
    { names: ['Dana Whitlock', 'Long Bridge'], daysApart: 1 },
    'both name Dana Whitlock and Long Bridge; published one day apart',
  ],
  [{ words: ['bearings'], daysApart: 0 }, 'both write of bearings; published on the same day'],
  [{ names: ['A', 'B', 'C'], daysApart: 14 }, 'both name A, B and C; published 14 days apart'],
  [{ words: ['pier'], daysApart: 15 }, 'both write of pier'],
])('%j in words: %s', (reasons, words) => {
  expect(inWords({ ...NONE, ...reasons })).toBe(words);
});
