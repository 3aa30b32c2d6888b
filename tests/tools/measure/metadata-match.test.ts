import { expect, test } from 'vitest';
import { FIELDS, matchMetadata } from '../../../tools/measure/metadata-match.ts';
import type { CorpusPage } from '../../../tools/measure/corpus-pages.ts';

const PAGE: CorpusPage = {
  id: 'bridge',
  outlet: 'TheHarbourPost',
  file: 'bridge.html',
  gold_title: 'Council shuts Long Bridge',
  gold_authors: ['Ines Okafor', 'Tomas Lind'],
  gold_date: '2026-03-14 06:40:00+00:00',
};
const RIGHT = {
  outlet: 'Harbour Post',
  headline: 'Council shuts ‘Long Bridge’',
  byline: 'Tomas Lind, Ines Okafor',
  published: { value: '2026-03-14', precision: 'day' as const },
  language: 'en',
};
const NOTHING = { outlet: null, headline: null, byline: null, published: null, language: null };

test.each([
  ['all of it', RIGHT, {}, [true, true, true, true]],
  ['none of it', NOTHING, {}, [false, false, false, false]],
  [
    'a title with the outlet’s name behind',
    RIGHT,
    { gold_title: 'Council shuts Long Bridge | Post' },
    [true, true, true, true],
  ],
  ['one of two authors', { ...RIGHT, byline: 'Ines Okafor' }, {}, [true, false, true, true]],
  [
    'another day',
    { ...RIGHT, published: { value: '2026-03-16', precision: 'day' as const } },
    {},
    [true, true, false, true],
  ],
  ['another outlet', { ...RIGHT, outlet: 'Daily Ledger' }, {}, [true, true, true, false]],
  ['a domain', RIGHT, { outlet: 'www.harbourpost.example' }, [true, true, true, true]],
  ['what has no reference', RIGHT, { gold_title: null, gold_authors: [], gold_date: null }, [null, null, null, true]],
])('%s', (_, metadata, changed, expected) => {
  const match = matchMetadata(metadata, { ...PAGE, ...changed });
  expect(FIELDS.map((field) => match[field])).toEqual(expected);
});
