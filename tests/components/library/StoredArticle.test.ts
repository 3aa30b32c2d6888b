// @vitest-environment jsdom
import { createElement } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { StoredArticle } from '../../../components/library/StoredArticle.tsx';
import type { CaseArticle } from '../../../model/case-contents.ts';
import type { ArticleView } from '../../../storage/library.ts';
import { idOf } from '../../model/examples.ts';
import { ledger, post, story } from '../compare/long-bridge.ts';
import { nameOf, press, render } from '../compare/render.ts';

/** jsdom has neither highlights nor a layout: what is painted is read from the registry, what is scrolled to from the call. */
class Layer extends Set<Range> {
  priority = 0;
}

const highlights = new Map<string, Layer>();
const scrollIntoView = vi.fn((): unknown => undefined);

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Layer);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollBy', vi.fn());
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 2000, 100, 20);
  Element.prototype.scrollIntoView = scrollIntoView;
  scrollIntoView.mockReset();
});

const painted = (mark: string) => [...(highlights.get(`parallax-${mark}-light`) ?? [])].map(String);

function viewOf({ article, revisions, annotations }: CaseArticle): ArticleView {
  const revision = revisions.at(-1);
  if (!revision) throw new Error('the example has no text');
  return { article, revision, annotations, case: null };
}

const stored = (view: ArticleView, ...show: number[]) => createElement(StoredArticle, { view, show: show.map(idOf) });

describe('the text', () => {
  test('stands in elements of its kinds, each deciding its direction, in the article’s language', () => {
    const kinds = [
      'headline',
      'standfirst',
      'subheading',
      'list item',
      'list item',
      'paragraph',
      'list item',
      'quotation',
      'table row',
      'caption',
    ] as const;
    const { host } = render(
      stored(viewOf(story({ id: 300, blocks: kinds.map((kind) => ({ kind, text: `A ${kind}.` })) }))),
    );
    const blocks = [...host.querySelectorAll('[data-block]')];
    expect(blocks.map((block) => block.getAttribute('data-block'))).toEqual([...kinds]);
    expect(blocks.every((block) => block.getAttribute('dir') === 'auto')).toBe(true);
    expect([...host.querySelectorAll('ul')].map((list) => list.childElementCount)).toEqual([2, 1]);
    expect(host.querySelector('article')?.getAttribute('lang')).toBe('en-GB');
    expect(host.querySelectorAll('h1')).toHaveLength(1);
  });

  test('is never read as markup', () => {
    const { host } = render(
      stored(viewOf(story({ id: 300, blocks: [{ kind: 'paragraph', text: '<img src=x onerror=alert(1)>' }] }))),
    );
    expect(host.querySelector('img')).toBeNull();
    expect(host.querySelector('[data-block]')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('without a headline of its own stands below the article’s', () => {
    const { host } = render(
      stored(viewOf(story({ id: 300, headline: 'Named elsewhere', blocks: [{ kind: 'paragraph', text: 'Text.' }] }))),
    );
    expect(host.querySelector('h1')?.textContent).toBe('Named elsewhere');
  });

  test('leads to the live page in a new tab, and does not tell it from where', () => {
    const link = render(stored(viewOf(post))).host.querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual([post.article.url, '_blank', 'noreferrer']);
  });
});

describe('the passages', () => {
  test('are painted by their tags, and gone from the registry with the text', () => {
    const { unmount } = render(stored(viewOf(post)));
    expect(painted('fact')).toEqual(['Two bearings were cracked.']);
    expect(painted('quote')).toEqual(['“Nobody ever looked,”']);
    expect(painted('opinion')).toEqual(['“Nobody ever looked,”']);
    expect(painted('flash')).toEqual([]);
    unmount();
    expect([...highlights.keys()]).toEqual([]);
  });

  test('are painted anew when they change, on the text that stands', () => {
    const view = viewOf(post);
    const { again } = render(stored(view));
    again(stored({ ...view, annotations: view.annotations.slice(0, 1) }));
    expect(painted('fact')).toEqual([]);
    expect(painted('quote')).toEqual(['“Nobody ever looked,”']);
  });

  test('leave no range behind on a text that was replaced', () => {
    const view = viewOf(post);
    const { again, host } = render(stored(view));
    const text = 'Two bearings were cracked. “Nobody ever looked,” said Dana Whitlock.';
    again(
      stored({ ...view, revision: { ...view.revision, id: idOf(199), blocks: [{ kind: 'paragraph', text }], text } }),
    );
    const ranges = [...highlights.values()].flatMap((layer) => [...layer]);
    expect(ranges.map(String).toSorted()).toEqual([
      'Two bearings were cracked.',
      '“Nobody ever looked,”',
      '“Nobody ever looked,”',
    ]);
    expect(ranges.every(({ startContainer }) => host.contains(startContainer))).toBe(true);
  });

  test('that the text does not hold, and those beside the article, are listed with their words', () => {
    const { host } = render(stored(viewOf(ledger)));
    const lists = [...host.querySelectorAll('.stored-unplaced')].map((list) => [
      list.querySelector('h2')?.textContent,
      list.querySelector('.stored-quote')?.textContent,
    ]);
    expect(lists).toEqual([
      ['Not found in this text', 'what the outlet took out'],
      ['Beside the article', 'a comment below the article'],
    ]);
    expect(render(stored(viewOf(post))).host.querySelector('.stored-unplaced')).toBeNull();
  });
});

describe('what was asked for', () => {
  const status = (host: Element) => nameOf(host.querySelector('[role=status]') ?? host);

  test('flashes, is marked, scrolled to and told; the others wait behind a button', () => {
    const { host } = render(stored(viewOf(ledger), 210, 211));
    expect(painted('flash')).toEqual(['“We told them and told them.”', '“Safety comes first.”']);
    expect(painted('selected')).toEqual(['“We told them and told them.”']);
    expect(scrollBy).toHaveBeenCalled();
    expect(status(host)).toBe('QuoteDana Whitlockpassage 1 of 2');
    press(host, 'Next ↓');
    expect(painted('selected')).toEqual(['“Safety comes first.”']);
    expect(status(host)).toBe('Quotepassage 2 of 2');
    press(host, 'Next ↓');
    expect(painted('selected')).toEqual(['“We told them and told them.”']);
  });

  test('may be places that nobody marked: they flash, and are marked one after the other', () => {
    const places = ['Commuters', 'chaos'].map((words) => {
      const start = ledger.revisions[0]?.text.indexOf(words) ?? -1;
      return { start, end: start + words.length };
    });
    const { host } = render(createElement(StoredArticle, { view: viewOf(ledger), show: [], places }));
    expect(painted('flash')).toEqual(['Commuters', 'chaos']);
    expect(painted('selected')).toEqual(['Commuters']);
    expect(status(host)).toBe('place 1 of 2');
    press(host, 'Next ↓');
    expect(painted('selected')).toEqual(['chaos']);
  });

  test('does not scroll again when something else changes', () => {
    const view = viewOf(ledger);
    const { again } = render(stored(view, 210));
    const calls = vi.mocked(scrollBy).mock.calls.length;
    again(
      stored({ ...view, annotations: view.annotations.map((annotation) => ({ ...annotation, note: 'typed' })) }, 210),
    );
    expect(vi.mocked(scrollBy).mock.calls.length).toBe(calls);
  });

  test('is found in the list below where the text does not hold it, in browsers whose scrolling is a promise too', () => {
    scrollIntoView.mockImplementation(() => Promise.resolve());
    const { host, unmount } = render(stored(viewOf(ledger), 212));
    expect(host.querySelector('[aria-current]')?.textContent).toContain('what the outlet took out');
    expect(scrollIntoView).toHaveBeenCalled();
    expect(() => {
      unmount();
    }).not.toThrow();
  });

  test('is told to be deleted where it is', () => {
    const { host } = render(stored(viewOf(post), 999));
    expect(host.querySelector('.stored-shown')?.textContent).toBe('This passage has been deleted since.');
    expect(painted('selected')).toEqual([]);
  });
});
