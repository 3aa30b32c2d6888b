import { expect, test } from 'vitest';
import { caseComparer } from '../../../components/compare/compared-case.ts';
import { OWN_ALONE } from '../../../components/compare/counting.ts';
import { caseCoverer } from '../../../components/coverage/case-coverage.ts';
import { queryReader, queryWriter, type CaseQuery } from '../../../components/compare/case-queries.ts';
import { coveredArticle } from '../../../components/coverage/covered-article.ts';
import type { CaseContents } from '../../../model/case-contents.ts';
import { caseOf, ledger, post } from './long-bridge.ts';

/** A comparison that stays open, and the worker that it asks, which gets copies. */
function asking() {
  const [compare, write, read] = [caseComparer(), queryWriter(), queryReader()];
  return (contents: CaseContents, facts: CaseQuery['reading']['facts'] = []) => {
    const { articles } = compare(structuredClone(contents), OWN_ALONE);
    const query = write(articles, { voices: [], actors: [], facts }, 'surest');
    return { articles, query, read: () => (query ? read(structuredClone(query)) : null) };
  };
}

/** The same case, one passage of the Harbour Post with another tag. */
function edited(): CaseContents {
  const [first, ...rest] = post.annotations;
  if (!first) throw new Error('the example has no passages');
  const annotations = [{ ...first, tags: ['fact' as const], rev: `${first.rev}x` }, ...rest];
  return caseOf({ ...post, annotations }, ledger);
}

test('what arrives is what was asked of, in order', () => {
  const { articles, read } = asking()(caseOf(ledger, post));
  expect(read()).toEqual(articles.map(coveredArticle));
});

test('nothing is asked twice, also where the library gives new records of the same', () => {
  const ask = asking();
  const facts = [{ id: 'f', statement: 'Shut.', tellings: [], passages: [], notToldIn: [] }];
  expect(ask(caseOf(post, ledger), facts).query).not.toBeNull();
  expect(ask(caseOf(post, ledger), structuredClone(facts)).query).toBeNull();
  expect(ask(caseOf(post, ledger), []).query).not.toBeNull();
});

test('a changed annotation sends its article’s passages, and no text; what did not change is the same object there', () => {
  const ask = asking();
  const before = ask(caseOf(post, ledger)).read();
  const { query, articles, read } = ask(edited());
  expect(query?.texts.size).toBe(0);
  expect([...(query?.articles.values() ?? [])].map(({ article }) => article.id)).toEqual([post.article.id]);
  const after = read();
  expect(after).toEqual(articles.map(coveredArticle));
  expect(after?.[0]?.text).toBe(before?.[0]?.text);
  expect(after?.[1]).toBe(before?.[1]);
});

test('an article that went and comes back is sent again', () => {
  const ask = asking();
  ask(caseOf(post, ledger)).read();
  ask(caseOf(post)).read();
  const { articles, read } = ask(caseOf(post, ledger));
  expect(read()).toEqual(articles.map(coveredArticle));
});

test('a copy of what is needed gives the same matrix', () => {
  const { articles, read } = asking()(caseOf(post, ledger));
  const covered = caseCoverer()(read() ?? [], []);
  expect(covered).toEqual(caseCoverer()(articles, []));
  expect(structuredClone(covered)).toEqual(covered);
});
