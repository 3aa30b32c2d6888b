import { expect, test } from 'vitest';
import type { NamedRow } from '../../../components/ledger/case-ledger.ts';
import { likeliestRow } from '../../../components/ledger/likeliest-row.ts';

const row = (key: string, ...words: string[]) =>
  ({ key, wordings: words.map((each) => ({ words: each, places: [] })) }) as unknown as NamedRow;

const ROWS = [row('Ines Okafor', 'Mayor Ines Okafor', 'the mayor'), row('the drivers', 'furious drivers', 'drivers')];

test.each([
  ['Mayor Okafor', 'Ines Okafor'],
  ['those MAYOR’s drivers, the furious ones', 'the drivers'],
  ['the of and', null],
  ['bungling officials', null],
])('“%s” is most likely a wording of %s', (words, expected) => {
  expect(likeliestRow(ROWS, words)?.key ?? null).toBe(expected);
});
