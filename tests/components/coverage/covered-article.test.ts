import { expect, test } from 'vitest';
import { compareCase } from '../../../components/compare/compared-case.ts';
import { caseCoverer } from '../../../components/coverage/case-coverage.ts';
import { coveredArticle, sameTexts } from '../../../components/coverage/covered-article.ts';
import { caseOf, ledger, post } from '../compare/long-bridge.ts';

const { articles } = compareCase(caseOf(post, ledger));
const sent = () => structuredClone(articles.map(coveredArticle));

test('a copy of what is needed gives the same matrix', () => {
  const covered = caseCoverer()(sent(), []);
  expect(covered.rows.map(({ statement }) => statement)).toEqual(
    caseCoverer()(articles, []).rows.map(({ statement }) => statement),
  );
  expect(structuredClone(covered)).toEqual(covered);
});

test('a text is the object of before as long as its revision stays', () => {
  const same = sameTexts();
  const [first] = same(sent());
  const [again] = same(sent());
  expect(again?.text).toBe(first?.text);
  const [edited] = sent().map((each) => ({ ...each, text: { ...each.text, revision: null } }));
  expect(same(edited ? [edited] : [])[0]?.text).toBe(edited?.text);
});
