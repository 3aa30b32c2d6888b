// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { codedCase, type CodedArticle } from '../../../components/agreement/coded-case.ts';
import { coderAgreements } from '../../../components/agreement/coder-agreement.ts';
import { DisagreementMap } from '../../../components/agreement/DisagreementMap.tsx';
import { textParts } from '../../../components/agreement/text-parts.ts';
import { judgedPassages } from '../../../analysis/agreement/judged-passages.ts';
import type { Author } from '../../../model/author.ts';
import type { CaseOfAll } from '../../../model/case-contents.ts';
import type { Tag } from '../../../model/tag.ts';
import { idOf } from '../../model/examples.ts';
import { caseOf, post, story } from '../compare/long-bridge.ts';
import { render } from '../compare/render.ts';

const ANA: Author = { id: idOf(10), name: 'Ana', created: 0 };
const BEN: Author = { id: idOf(20), name: 'Ben', created: 0 };
const OWN_SET = post.annotations[0]?.set ?? '';

function marked(set: string, id: number, words: string, tags: Tag[]) {
  const { blocks = [] } = post.revisions.at(-1) ?? {};
  const { annotations } = story({ id: 100, blocks, passages: [{ id, words, tags }] });
  return annotations.map((annotation) => ({ ...annotation, set }));
}

function twoCoders(): CaseOfAll {
  const annotations = [
    ...post.annotations,
    ...marked(idOf(21), 120, 'bearings were cracked.', ['fact']),
    ...marked(idOf(21), 121, '“Nobody ever looked,”', ['quote']),
    ...marked(idOf(21), 122, 'words that are gone by now', ['fact']),
  ];
  const authorOf = new Map([
    [OWN_SET, ANA],
    [idOf(21), BEN],
  ]);
  return { ...caseOf({ ...post, annotations }), authorOf, others: new Map([[idOf(21), BEN]]) };
}

function firstArticle(): CodedArticle {
  const [article] = codedCase(twoCoders()).articles;
  if (!article) throw new Error('no article');
  return article;
}

test('everybody who annotated is a coder, by name, on the latest text; what it lost is counted', () => {
  const { coders, articles } = codedCase(twoCoders());
  expect(coders.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
  expect(articles[0]).toMatchObject({ lost: 1, coders: [{ length: 2 }, { length: 2 }] });
});

test('who marked nothing in an article did not code it', () => {
  const contents = twoCoders();
  const articles = contents.articles.map((each) => ({ ...each, annotations: each.annotations.slice(0, 2) }));
  expect(codedCase({ ...contents, articles }).articles[0]?.coders[1]).toBeNull();
});

test('who agrees least with the others comes first, with each of them', () => {
  const tally = (overlapping: number) => ({ passages: 10, exact: 0, overlapping });
  const found = coderAgreements([
    { one: 0, other: 1, tally: tally(5) },
    { one: 0, other: 2, tally: tally(1) },
    { one: 1, other: 2, tally: tally(2) },
  ]);
  expect(found.map(({ coder, mean }) => [coder, Number(mean.toFixed(2))])).toEqual([
    [2, 0.3],
    [0, 0.6],
    [1, 0.7],
  ]);
  expect(found[0]?.pairs.map(({ other }) => other)).toEqual([0, 1]);
});

test('a block is cut where passages begin and end, and loses no word', () => {
  const article = firstArticle();
  const passages = judgedPassages(article);
  const block = { start: 0, end: article.text.length };
  const parts = textParts(article.text, block, passages);
  expect(parts.map(({ text }) => text).join('')).toBe(article.text);
  expect(parts.filter(({ passages: [place] }) => place !== undefined).length).toBeGreaterThan(1);
});

test('the map lists where coders differ, says how, and opens what each marked', () => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  const { host } = render(<DisagreementMap article={firstArticle()} coders={[ANA, BEN]} />);
  const listed = [...host.querySelectorAll<HTMLElement>('.disputed > button')];
  expect(listed.map((button) => button.textContent)).toEqual([
    '“Nobody ever looked,”0.50 2 of 2 marked it, other tags',
    expect.stringMatching(/cracked\.0\.\d\d 2 of 2 marked it, other boundaries/u) as string,
  ]);
  act(() => listed[0]?.click());
  expect([...host.querySelectorAll('.markings li')].map((item) => item.textContent?.trim())).toEqual([
    'Ana: Quote, Opinion',
    'Ben: Quote',
  ]);
  expect(host.querySelector('.mapped-current')?.textContent).toBe('“Nobody ever looked,”');
});
