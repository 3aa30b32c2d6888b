import { expect, test } from 'vitest';
import { suggestMerges } from '../../../analysis/wordings/suggest-merges.ts';
import { labelLedger } from '../../../analysis/wordings/label-ledger.ts';
import { ledgerOf, readArticle } from './invented-case.ts';

function mergesOf(...articles: readonly string[]): string[] {
  return suggestMerges(ledgerOf(...articles)).map(({ into, row }) => `${into.name} ← ${row.name}`);
}

test('an unnamed row that shares its noun with a named one comes first', () => {
  const merges = mergesOf(
    'Surgeon Ana Brock and surgeon John Lund left the clinic.',
    'Nobody saw the surgeon. The weary villagers of Easton slept.',
  );
  expect(merges[0]).toMatch(/^(?:Ana Brock|John Lund) ← the surgeon$/u);
});

test('never two people with different names in full', () => {
  const merges = mergesOf('Mayor Ana Brock left Easton.', 'Mayor John Brock left Easton.');
  expect(merges).not.toContainEqual(expect.stringMatching(/Brock ← (?:Ana|John) Brock/u));
});

test('never two rows that a person confirmed', () => {
  const article = readArticle('a', 'The harbour union struck. Leaders of the harbour union spoke.');
  const confirmed = ['the harbour union', 'Leaders of the harbour union'].map((words) => ({
    name: words,
    wordings: [{ words, article: null }],
  }));
  const pairs = suggestMerges(labelLedger([article], confirmed));
  expect(pairs.filter(({ into, row }) => into.isConfirmed && row.isConfirmed)).toEqual([]);
});

test('the reason names what the two have in common', () => {
  const [first] = suggestMerges(ledgerOf('Surgeon Ana Brock and surgeon John Lund left.', 'Nobody saw the surgeon.'));
  expect(first?.reason).toBe('both are called “surgeon”');
});
