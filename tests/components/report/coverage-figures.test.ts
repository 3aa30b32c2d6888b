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
