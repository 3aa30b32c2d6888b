import { expect, test } from 'vitest';
import { caseCoverer } from '../../../components/coverage/case-coverage.ts';
import { coverageTable } from '../../../components/report/coverage-figures.ts';
import { caseOf, ledger, post } from '../compare/long-bridge.ts';
import { toSave } from './to-save.ts';

test('of a confirmed fact, an answer that a person gave is told from one that rules found', () => {
  const comparison = toSave(caseOf(post, ledger));
  const fact = {
    id: post.article.id,
    statement: 'Two bearings were cracked.',
    tellings: post.annotations.filter(({ tags }) => tags.includes('fact')).map(({ id }) => id),
    passages: [],
    notToldIn: [],
  };
  const answersFor = (notToldIn: string[]) => {
    const facts = caseCoverer()(comparison.articles, [{ ...fact, notToldIn }]).rows;
    return coverageTable({ ...comparison, facts }).rows[0]?.cells.map((cell) => cell?.text);
  };
  expect(answersFor([ledger.article.id])).toEqual([expect.stringMatching(/^told, confirmed/u), 'not told, confirmed']);
  expect(answersFor([])?.[1]).not.toContain('confirmed');
});

test('what rules alone claim is hedged where it stands', () => {
  const comparison = toSave(caseOf(post, ledger));
  const statement = 'Two bearings were cracked.';
  const fact = { id: post.article.id, statement, tellings: [], passages: [], notToldIn: [] };
  const [row] = caseCoverer()(comparison.articles, [fact]).rows;
  if (!row) throw new Error('no row');
  const [told, other] = row.coverage.cells;
  if (!told || !other) throw new Error('no cells');
  const [own, elsewhere] = [post.article.id, ledger.article.id];
  const cells = [told, { ...other, answer: 'not told' as const }];
  const tableOf = (claims: { toldOnlyBy: string | null; leftOutBy: string[] }) =>
    coverageTable({ ...comparison, facts: [{ ...row, coverage: { ...row.coverage, cells, ...claims } }] }).rows[0];
  const only = tableOf({ toldOnlyBy: own, leftOutBy: [] });
  expect(only?.detail).toBe('confirmed · told only by The Harbour Post, as far as rules find');
  expect(only?.cells[1]).toMatchObject({ text: 'not told', answer: 'not told' });
  expect(tableOf({ toldOnlyBy: null, leftOutBy: [elsewhere] })?.cells[1]?.text).toBe('seems left out');
});
