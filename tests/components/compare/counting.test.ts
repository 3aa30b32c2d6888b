import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../components/compare/compared-article.ts';
import { caseComparer, compareCase } from '../../../components/compare/compared-case.ts';
import { OWN_ALONE, type Counting, type ProposalsCount } from '../../../components/compare/counting.ts';
import { proposalOf } from '../../../components/suggest/proposal.ts';
import type { CaseArticle } from '../../../model/case-contents.ts';
import type { Tag } from '../../../model/tag.ts';
import { positionOfWords } from '../../model/examples.ts';
import { caseOf, ledger, post } from './long-bridge.ts';

const bare: CaseArticle = { ...ledger, annotations: [] };
const [revision] = bare.revisions;
const text = revision?.text ?? '';

function proposal(words: string, tags: Tag[]) {
  const start = text.indexOf(words);
  return proposalOf({ start, end: start + words.length, tags, fields: {}, confidence: 0.8, reason: 'marks' });
}

const proposals = [
  proposal('“We told them and told them.”', ['quote']),
  proposal('Commuters woke to chaos.', ['fact']),
];

function counting(proposalsCount: ProposalsCount): Counting {
  return { ...OWN_ALONE, proposalsCount, proposals: new Map([[revision?.id ?? '', proposals]]) };
}

describe('the machine’s proposals', () => {
  test('count where nothing is marked, and say that they are proposed', () => {
    const [first, second] = compareCase(caseOf(post, bare), counting('where nothing is marked')).articles;
    expect(first).toMatchObject({ counted: 2, proposed: 0 });
    expect(second).toMatchObject({ counted: 0, proposed: 2 });
    expect(second?.passages.map(({ isProposed }) => isProposed)).toEqual([true, true]);
    expect(second?.mix.tags.map(({ passages }) => passages)).toEqual([1, 1, 0, 0]);
  });

  test('give way to the first passage that the reader marks', () => {
    const [compared] = compareCase(caseOf(ledger), counting('where nothing is marked')).articles;
    expect(compared).toMatchObject({ counted: 2, proposed: 0 });
  });

  test('count beside what is marked where both are asked for, but never a second time', () => {
    const [compared] = compareCase(caseOf(ledger), counting('always')).articles;
    expect(compared).toMatchObject({ counted: 2, proposed: 1 });
    expect(compared?.passages.filter(({ isProposed }) => isProposed).map(({ tags }) => tags)).toEqual([['fact']]);
  });

  test('never count where they are not to', () => {
    expect(compareCase(caseOf(bare), counting('never')).articles[0]).toMatchObject({ counted: 0, proposed: 0 });
  });

  test('do not count once they are rejected', () => {
    const [rejected] = proposals;
    const selectors = [
      { type: 'TextQuoteSelector', exact: '“We told them and told them.”', prefix: '', suffix: '' } as const,
      { ...positionOfWords(''), start: rejected?.start ?? 0, end: rejected?.end ?? 0 },
    ];
    const decision = {
      id: 'd',
      set: 's',
      article: bare.article.id,
      revision: revision?.id ?? '',
      selectors,
      tags: ['quote' as const],
      verdict: 'rejected' as const,
      decided: 0,
    };
    const decisions = new Map([[bare.article.id, [decision]]]);
    const [compared] = compareCase(caseOf(bare), { ...counting('always'), decisions }).articles;
    expect(compared).toMatchObject({ proposed: 1 });
  });

  test('have places that can be opened, in the order asked for', () => {
    const [compared] = compareCase(caseOf(bare), counting('always')).articles;
    if (!compared) throw new Error('nothing was compared');
    const ids = proposals.map(({ id }) => id);
    const words = placesOf(compared, [...ids, 'nobody']).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['“We told them and told them.”', 'Commuters woke to chaos.']);
  });
});

describe('comparing again', () => {
  /** As the library gives it at each change of anything: new records throughout. */
  const fresh = (...articles: CaseArticle[]) => structuredClone(caseOf(...articles));

  test('keeps the object of an article in which nothing changed, and the text of one whose passages did', () => {
    const compare = caseComparer();
    const [one, other] = compare(fresh(post, ledger), OWN_ALONE).articles;
    const [edited] = ledger.annotations;
    if (!edited) throw new Error('the example has no passage');
    const next = { ...edited, rev: `${edited.rev}x`, tags: ['opinion' as const] };
    const changed = { ...ledger, annotations: [next, ...ledger.annotations.slice(1)] };
    const [same, again] = compare(fresh(post, changed), OWN_ALONE).articles;
    expect(same).toBe(one);
    expect(again).not.toBe(other);
    expect(again?.text).toBe(other?.text);
    expect(again?.mix.tags.map(({ passages }) => passages)).toEqual([0, 1, 1, 0]);
  });

  test('gives the very same where nothing changed at all', () => {
    const compare = caseComparer();
    const before = compare(fresh(post, ledger), OWN_ALONE);
    expect(compare(fresh(post, ledger), OWN_ALONE)).toBe(before);
    expect(compare(fresh(ledger, post), OWN_ALONE)).not.toBe(before);
  });

  test.each<[string, CaseArticle]>([
    ['another date', { ...post, article: { ...post.article, published: null } }],
    ['another outlet', { ...post, article: { ...post.article, outlet: 'Post' } }],
    ['another headline', { ...post, article: { ...post.article, headline: 'Open again' } }],
    ['a passage less', { ...post, annotations: post.annotations.slice(1) }],
    ['another text', { ...post, revisions: ledger.revisions }],
  ])('%s makes another', (_, changed) => {
    const compare = caseComparer();
    const [before] = compare(fresh(post), OWN_ALONE).articles;
    expect(compare(fresh(changed), OWN_ALONE).articles[0]).not.toBe(before);
  });
});
