// @vitest-environment jsdom
import { act, createElement } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ReaderView, type ReaderViewProps } from '../../../components/reader-view/ReaderView.tsx';
import type { Proposal } from '../../../components/suggest/proposal.ts';
import type { Suggesting } from '../../../components/suggest/use-suggesting.ts';
import type { CaseArticle } from '../../../model/case-contents.ts';
import type { ArticleView } from '../../../storage/library.ts';
import { idOf } from '../../model/examples.ts';
import { dispatchTrusted } from '../../page/trusted-event.ts';
import { ledger, post, story } from '../compare/long-bridge.ts';
import { nameOf, press, render } from '../compare/render.ts';

/** The library's background, which keeps what is tagged. */
const sent = vi.fn<(message: { request: string; body: object }) => unknown>();
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: (message: { request: string; body: object }) => Promise.resolve({ ok: true, answer: sent(message) }),
    },
  },
}));
vi.mock('../../../components/same-case/OfferedCases.tsx', () => ({ OfferedCases: () => null }));

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
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  vi.stubGlobal('scrollBy', vi.fn());
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 2000, 100, 20);
  Element.prototype.scrollIntoView = scrollIntoView;
  scrollIntoView.mockReset();
});

const painted = (mark: string) => [...(highlights.get(`parallax-${mark}-light`) ?? [])].map(String);

function viewOf({ article, revisions, annotations }: CaseArticle): ArticleView {
  const revision = revisions.at(-1);
  if (!revision) throw new Error('the example has no text');
  return { article, revision, annotations, comments: new Map(), case: null, codebooks: [] };
}

const closed = {
  isOpen: false,
  proposals: [] as Proposal[],
  current: null,
  goTo: () => undefined,
  open: () => undefined,
} as unknown as Suggesting;

const NO_WORKS: ReaderViewProps['works'] = [];

function reader(view: ArticleView, change: Partial<ReaderViewProps> = {}) {
  return createElement(ReaderView, {
    view,
    revisions: [view.revision],
    show: [],
    suggesting: closed,
    works: NO_WORKS,
    livePage: { url: view.article.url, onShow: null },
    onRevision: () => undefined,
    changesAddress: '#/changes',
    caseAddress: (id) => `#/case/${id}`,
    ...change,
  });
}

const stored = (view: ArticleView, ...show: number[]) => reader(view, { show: show.map(idOf) });

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
    const link = render(stored(viewOf(post))).host.querySelector<HTMLAnchorElement>('.reader-head a');
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

  test('that the text does not hold, and those beside the article, are listed and say so', () => {
    const { host } = render(stored(viewOf(ledger)));
    const listed = [...host.querySelectorAll('.passage')].map((item) => [
      item.querySelector('.passage-words')?.textContent,
      item.querySelector('.passage-where')?.textContent,
    ]);
    expect(listed).toContainEqual(['what the outlet took out', 'not found in the text']);
    expect(listed).toContainEqual(['a comment below the article', 'outside the article’s text']);
    expect(listed).toContainEqual(['“Safety comes first.”', undefined]);
  });

  test('that are doubtful wait for review in the latest text, and in no earlier one', () => {
    const view = viewOf(ledger);
    const { host, again } = render(stored(view));
    expect(host.querySelector('.article-news')?.textContent).toContain('1 passage is gone since you tagged it');
    again(reader(view, { revisions: [view.revision, { ...view.revision, id: idOf(199) }] }));
    expect(host.querySelector('.article-news .notice')).toBeNull();
  });
});

describe('what is selected', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('visualViewport', null);
    Range.prototype.getClientRects = () => [new DOMRect(100, 100, 300, 20)] as unknown as DOMRectList;
    sent.mockReset();
    return () => vi.useRealTimers();
  });

  const isPickerOpen = () => document.documentElement.lastElementChild?.matches('div') ?? false;

  /** As by keyboard: the selection rests for a while. */
  async function select(host: Element, words: string) {
    const block = [...host.querySelectorAll('[data-block]')].find(({ textContent }) => textContent.includes(words));
    const node = block?.firstChild as Text;
    const start = node.data.indexOf(words);
    getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    document.dispatchEvent(new Event('selectionchange'));
    await act(() => vi.advanceTimersByTimeAsync(500));
  }

  async function pressKey(key: string) {
    for (const type of ['keydown', 'keyup']) {
      dispatchTrusted(document.body, new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true }));
    }
    await act(() => vi.advanceTimersByTimeAsync(0));
  }

  test('is tagged by the picker of the live page, in the revision that is read, and noted beside it', async () => {
    const view = viewOf(post);
    const { host } = render(stored(view));
    sent.mockReturnValue({ id: view.annotations[0]?.id });
    await select(host, 'Two bearings');
    expect(isPickerOpen()).toBe(true);
    await pressKey('4');
    expect(sent.mock.calls.at(-1)?.[0]).toMatchObject({
      request: 'annotation.create',
      body: { article: view.article.id, revision: view.revision.id, place: 'article', tags: ['statistic'] },
    });
    await pressKey('n');
    expect(isPickerOpen()).toBe(false);
    expect(document.activeElement).toBe(host.querySelector('.passage-selected textarea'));
  });

  test('is the new place of a passage that waits for one, and no picker opens', async () => {
    const view = viewOf(ledger);
    const { host } = render(stored(view));
    press(host, 'Review');
    press(host, 'Place by hand P');
    await select(host, 'Commuters');
    expect(isPickerOpen()).toBe(false);
    press(host, 'Place here ↵');
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(sent.mock.calls.at(-1)?.[0]).toMatchObject({
      request: 'annotation.place',
      body: { placement: { revision: view.revision.id, place: 'article' } },
    });
  });

  test('can be deleted from the list, and comes back by an undo', async () => {
    const view = viewOf(post);
    const { host } = render(stored(view));
    sent.mockReturnValue(view.annotations[0]);
    act(() => host.querySelector<HTMLElement>('.passage-words')?.click());
    press(host, 'Delete passage');
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(sent.mock.calls.at(-1)?.[0].request).toBe('annotation.delete');
    press(host, 'Undo');
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(sent.mock.calls.at(-1)?.[0]).toEqual({ request: 'annotation.restore', body: view.annotations[0] });
  });
});

describe('the live page', () => {
  function chosen(change: Partial<ReaderViewProps>) {
    const { host } = render(reader(viewOf(post), change));
    act(() => host.querySelector<HTMLElement>('.passage-words')?.click());
    return host.querySelector<HTMLAnchorElement>('.passage-selected .live-page-link');
  }

  test('is opened at the passage that is chosen', () => {
    const link = chosen({});
    expect([link?.href.split('#')[0], link?.target, link?.rel]).toEqual([post.article.url, '_blank', 'noreferrer']);
    expect(link?.href).toContain('#:~:text=');
  });

  test('is gone to where a tab has it, unless the link is to be opened anew', () => {
    const onShow = vi.fn<(ids: readonly string[]) => void>();
    const link = chosen({ livePage: { url: post.article.url, onShow } });
    const click = (init: MouseEventInit) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
      act(() => void link?.dispatchEvent(event));
      return event.defaultPrevented;
    };
    link?.addEventListener('click', (event) => event.ctrlKey && event.preventDefault(), { once: true });
    expect(click({})).toBe(true);
    expect(onShow).toHaveBeenCalledTimes(1);
    click({ ctrlKey: true });
    expect(onShow).toHaveBeenCalledTimes(1);
  });

  test('is not offered for an article that came from a file', () => {
    expect(chosen({ livePage: null })).toBeNull();
  });
});

describe('what was asked for', () => {
  const status = (host: Element) => nameOf(host.querySelector('.stored-shown [role=status]') ?? host);

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
    const { host } = render(reader(viewOf(ledger), { places }));
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

  test('is open in the list, in browsers whose scrolling is a promise too', () => {
    scrollIntoView.mockImplementation(() => Promise.resolve());
    const { host, unmount } = render(stored(viewOf(ledger), 212));
    expect(host.querySelector('.passage-selected')?.textContent).toContain('what the outlet took out');
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

test('everybody’s highlights, asked for, stand in the place of the reader’s own, and give way to them again', () => {
  const view = viewOf(post);
  const work = { author: { id: idOf(21), name: 'Ben', created: 0 }, isReader: false, annotations: view.annotations };
  const own = painted('quote');
  const { host } = render(reader(view, { works: [work] }));
  const before = painted('quote');
  expect(before.length).toBeGreaterThan(own.length);
  const pick = (mode: number) => act(() => host.querySelectorAll<HTMLInputElement>('.reveal input')[mode]?.click());
  pick(2);
  expect(painted('quote')).toEqual([]);
  expect(painted('heat-5').length).toBeGreaterThan(0);
  pick(0);
  expect(painted('heat-5')).toEqual([]);
  expect(painted('quote')).toEqual(before);
});
