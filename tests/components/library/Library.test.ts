// @vitest-environment jsdom
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { Library } from '../../../components/library/Library.tsx';
import { longBridgeCase } from '../../model/examples.ts';
import { ledger, post } from '../compare/long-bridge.ts';
import { render } from '../compare/render.ts';

const articles = [post, ledger].map(({ article, annotations }) => ({ ...article, passages: annotations.length }));
const addresses = { caseAddress: (id: string) => `#/case/${id}`, articleAddress: (id: string) => `#/article/${id}` };

test('lists cases with their outlets and dates, articles with their case and passages, each as a link', () => {
  const cases = [{ ...longBridgeCase, articles: articles.map(({ id }) => id) }];
  const { host } = render(createElement(Library, { library: { articles, cases }, ...addresses }));
  const rows = [...host.querySelectorAll('li')].map((row) => row.textContent?.replaceAll(/\s*–\s*/gu, '–'));
  expect(rows).toEqual([
    'Long Bridge closureThe Harbour PostDaily Ledger14–16 March 20262 articles',
    'Council shuts Long BridgeThe Harbour Post · Long Bridge closure14 March 20262 passages',
    '‘Nobody looked’Daily Ledger · Long Bridge closure16 March 20264 passages',
  ]);
  expect([...host.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    `#/case/${longBridgeCase.id}`,
    ...articles.map(({ id }) => `#/article/${id}`),
  ]);
  expect(host.textContent).toContain('2 articles, 1 case, 6 passages');
});

test('without cases it has no heading for them, and counts none', () => {
  const { host } = render(createElement(Library, { library: { articles, cases: [] }, ...addresses }));
  expect([...host.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Articles']);
  expect(host.textContent).toContain('2 articles, 6 passages');
});

test('an article that a case names but the library lost is left out of the case’s row', () => {
  const cases = [{ ...longBridgeCase, articles: ['01981f00-0000-7000-8000-000000009999', post.article.id] }];
  const { host } = render(createElement(Library, { library: { articles, cases }, ...addresses }));
  expect(host.querySelector('li')?.textContent).toContain('The Harbour Post14 March 20261 article');
});

test('an empty library says how to fill it', () => {
  const { host } = render(createElement(Library, { library: { articles: [], cases: [] }, ...addresses }));
  expect(host.querySelector('h1')?.textContent).toBe('Your library is empty');
  expect(host.textContent).toContain('click the Parallax button');
});
