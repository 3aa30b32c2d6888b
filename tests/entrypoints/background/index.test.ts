import { freshLibrary } from '../../storage/fresh-library.ts';
import { contentScript, fakeBrowser, NEWS_PAGE, sendAs } from '../../messaging/fake-browser.ts';
import { load, resetTabs, scriptsIn } from './fake-tabs.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import background from '../../../entrypoints/background/index.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { setTabFailure, tabFailure, tabState } from '../../../storage/tab-state.ts';
import { pageCapture } from '../../model/examples.ts';

/** An event of the browser that WXT's fake does not have. */
function fakeEvent() {
  const listeners: ((...values: unknown[]) => unknown)[] = [];
  return {
    addListener: (listener: (...values: unknown[]) => unknown) => listeners.push(listener),
    trigger: (...values: unknown[]) => listeners.map((listener) => listener(...values)),
  };
}

let permissionsAdded = fakeEvent();
let menuClicked = fakeEvent();
const openPanel = vi.fn<(options: { windowId: number }) => Promise<void>>();
const openSidebar = vi.fn<() => Promise<void>>();
const createMenu = vi.fn<() => void>();

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  resetTabs();
  vi.resetAllMocks();
  permissionsAdded = fakeEvent();
  menuClicked = fakeEvent();
  Object.assign(fakeBrowser, {
    permissions: { onAdded: permissionsAdded },
    contextMenus: { onClicked: menuClicked, create: createMenu, removeAll: async () => undefined },
    sidePanel: { open: openPanel },
    sidebarAction: { open: openSidebar },
  });
  await captureArticle({ ...pageCapture, url: NEWS_PAGE, canonical: null });
  background.main();
});

afterEach(() => vi.unstubAllEnvs());

/** The tab's page, as the browser's events describe it. */
function tab(id: number) {
  return { id, windowId: 3 } as Parameters<typeof fakeBrowser.action.onClicked.trigger>[0];
}

describe('the toolbar button', () => {
  test('opens Chrome’s side panel in its window at once, and reads the page', async () => {
    load(1, undefined, true);
    void fakeBrowser.action.onClicked.trigger(tab(1));
    expect(openPanel).toHaveBeenCalledWith({ windowId: 3 });
    await vi.waitFor(() => expect(scriptsIn(1)).toBe(1));
  });

  test('opens Firefox’s sidebar', () => {
    vi.stubEnv('FIREFOX', 'true');
    load(1, undefined, true);
    void fakeBrowser.action.onClicked.trigger(tab(1));
    expect([openSidebar.mock.calls.length, openPanel.mock.calls.length]).toEqual([1, 0]);
  });
});

describe('a tab', () => {
  test.each<Browser.tabs.OnUpdatedInfo>([{ status: 'loading' }, { status: 'complete' }, { url: NEWS_PAGE }])(
    'that reports %j is looked at',
    async (change) => {
      load(1, NEWS_PAGE);
      void fakeBrowser.tabs.onUpdated.trigger(1, change, tab(1));
      await vi.waitFor(() => expect(scriptsIn(1)).toBe(1));
    },
  );

  test('that reports a new title or icon is not', () => {
    const get = vi.spyOn(fakeBrowser.tabs, 'get');
    void fakeBrowser.tabs.onUpdated.trigger(1, { title: 'Breaking', favIconUrl: 'x' }, tab(1));
    expect(get).not.toHaveBeenCalled();
  });

  test.each<[Browser.tabs.OnUpdatedInfo['status'] & string, string | null]>([
    ['loading', null],
    ['complete', 'No room left.'],
  ])('that is %s keeps as its failure: %s', async (status, failure) => {
    await setTabFailure(1, 'No room left.');
    load(1, undefined);
    void fakeBrowser.tabs.onUpdated.trigger(1, { status }, tab(1));
    await vi.waitFor(async () => expect(await tabFailure(1)).toBe(failure));
  });

  test('that is closed is forgotten', async () => {
    load(1, NEWS_PAGE);
    await sendAs(contentScript(1), { request: 'article.read', body: { ...pageCapture, url: NEWS_PAGE } });
    expect(await tabState(1)).not.toBeNull();
    void fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 3, isWindowClosing: false });
    await vi.waitFor(async () => expect(await tabState(1)).toBeNull());
  });
});

test('the installation adds the menu', async () => {
  void fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(() => expect(createMenu).toHaveBeenCalledTimes(5));
});

test('the menu tags what is selected', async () => {
  load(1, undefined, true);
  menuClicked.trigger({ menuItemId: 'fact' }, tab(1));
  await vi.waitFor(() => expect(scriptsIn(1)).toBe(1));
});

test('a site that the reader allows is looked at in all tabs', async () => {
  load(1, NEWS_PAGE);
  load(2, NEWS_PAGE);
  permissionsAdded.trigger({ origins: ['https://harbour-courier.example/*'] });
  await vi.waitFor(() => expect([scriptsIn(1), scriptsIn(2)]).toEqual([1, 1]));
});
