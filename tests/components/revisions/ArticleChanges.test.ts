// @vitest-environment jsdom
import { createElement } from 'react';
import { expect, test, vi } from 'vitest';
import { ArticleChanges } from '../../../components/revisions/ArticleChanges.tsx';
import { RevisionNotice } from '../../../components/revisions/RevisionNotice.tsx';
import { article } from '../../model/examples.ts';
import { press, render } from '../compare/render.ts';
import { after, before, passageOn } from './edited-article.ts';

const onChoose = vi.fn<(from: string, to: string) => void>();
const annotations = [passageOn('“We had no choice,”', 20)];

function changesFrom(from = before, to = after) {
  return createElement(ArticleChanges, {
    article,
    revisions: [before, after],
    from,
    to,
    annotations,
    onChoose,
    articleAddress: '#/article',
  });
}

const statusOf = (host: Element) => host.querySelector('[role=status]')?.textContent;

test('two revisions stand side by side or in one text, with the passages that the edit touches', () => {
  const { host } = render(changesFrom());
  expect(statusOf(host)).toBe('3 paragraphs of 4 changed · 8 words taken away, 6 added · 1 passage of yours touched');
  expect(host.querySelectorAll('.changes-row:nth-of-type(2) [data-block]')).toHaveLength(2);
  expect([...host.querySelectorAll('.changes-passage')].map((node) => node.textContent).join('|')).toContain(
    '“We had |no| choice,”',
  );
  press(host, 'In one text');
  const inOne = [...host.querySelectorAll('.changes-row')].map((row) => row.querySelectorAll('[data-block]').length);
  expect(inOne).toEqual([1, 1, 1, 1]);
  expect([...host.querySelectorAll('del')].map((node) => node.textContent)).toContain('no');
  expect([...host.querySelectorAll('ins')].map((node) => node.textContent)).toContain('little');
});

test('a revision compared with itself reads the same', () => {
  expect(statusOf(render(changesFrom(after, after)).host)).toBe('The two versions read the same.');
});

test('the sidebar’s notice counts what changed and which passages that touches', () => {
  const notice = (from = before) =>
    createElement(RevisionNotice, {
      since: new Date(2026, 2, 14, 9, 30).getTime(),
      from,
      to: after,
      annotations,
      language: 'en',
      address: '#/article/changes',
      onClose: vi.fn<() => void>(),
    });
  const { host, again } = render(notice());
  expect(statusOf(host)).toContain(
    'Edited since you last read it (14 March 2026, 09:30): 3 paragraphs changed; touches 1 passage of yours.',
  );
  again(notice(after));
  expect(host.textContent).toBe('');
});
