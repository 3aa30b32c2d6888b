// @vitest-environment jsdom
import { createElement } from 'react';
import { expect, test, vi } from 'vitest';
import { CaseWalk } from '../../../components/suggest-case/CaseWalk.tsx';
import { render } from '../compare/render.ts';

const walk = (article: string) =>
  createElement(CaseWalk, {
    of: { name: 'Long Bridge closure', articles: ['one', 'two'] },
    article,
    addressOf: (id) => `#/article/${id}`,
    overviewAddress: '#/case/suggest',
  });

const links = (host: Element) => [...host.querySelectorAll('a')].map((link) => link.getAttribute('href'));

test('leads to the next article of the case, and from the last to all of them', () => {
  const { host, again } = render(walk('one'));
  expect(host.textContent).toContain('Article 1 of 2');
  expect(links(host)).toEqual(['#/case/suggest', '#/article/two']);
  again(walk('two'));
  expect(links(host)).toEqual(['#/case/suggest', '#/case/suggest']);
});

test('N goes on, except where an N is typed', () => {
  const { host } = render(walk('one'));
  const go = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  host.querySelectorAll('a')[1]?.addEventListener('click', go);
  const press = (target: Element, init = {}) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, ...init }));
  press(document.body);
  expect(go).toHaveBeenCalledTimes(1);
  press(host.appendChild(document.createElement('textarea')));
  press(document.body, { ctrlKey: true });
  expect(go).toHaveBeenCalledTimes(1);
});
