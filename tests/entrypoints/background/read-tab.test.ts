import { freshLibrary } from '../../storage/fresh-library.ts';
import { fakeBrowser, NEWS_PAGE } from '../../messaging/fake-browser.ts';
import { injected, load, refused, resetTabs, runScript, scriptsIn, type FakeTab } from './fake-tabs.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readTab, rereadAllTabs, rereadTab } from '../../../entrypoints/background/read-tab.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { changeTabState, tabFailure, tabState, updateTabState } from '../../../storage/tab-state.ts';
import { pageCapture } from '../../model/examples.ts';

/**
 * The orders of events are those that Chromium 156 and Firefox 153 were seen to send. Chromium: loading (with the new address),
 * complete; also for a new address without a load. Firefox: loading while the old page is still there, loading, complete;
 * for a new address without a load complete alone. Without a permission neither shows an address; Firefox does not
 * after the reader's click either.
 */

const TAB = 1;
const UNKNOWN = 'https://harbour-courier.example/weather';
const SECOND = 'https://harbour-courier.example/long-bridge-reopens';

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  resetTabs();
  // The content script reads the page that is in the tab.
  runScript.mockImplementation(async (tab) => {
    const { url = NEWS_PAGE } = await fakeBrowser.tabs.get(tab);
    await nowShows(url, tab);
  });
});

async function nowShows(url: string, tab = TAB): Promise<void> {
  const { article, revision } = await captureArticle({ ...pageCapture, url, canonical: null });
  const nothing = { findings: {}, edited: null, byHand: null, chosen: null, deleted: null };
  await updateTabState(tab, () => ({
    article: article.id,
    revision: revision.id,
    address: url,
    kind: 'article',
    asleep: false,
    read: 1,
    ...nothing,
  }));
}

/** A tab whose page was read, with our content script in it. */
async function readPage(url = NEWS_PAGE, shownAddress: string | undefined = url): Promise<FakeTab> {
  const tab = load(TAB, shownAddress, true);
  await nowShows(url);
  tab.isListening = true;
  return tab;
}

async function inLibrary(url: string): Promise<void> {
  await captureArticle({ ...pageCapture, url, canonical: null });
}

describe('a reload', () => {
  test('reads the page again, once, where the browser lets us in', async () => {
    await readPage();
    load(TAB, NEWS_PAGE);
    await rereadTab(TAB);
    await rereadTab(TAB);
    expect(scriptsIn(TAB)).toBe(1);
    expect(await tabState(TAB)).toMatchObject({ address: NEWS_PAGE, asleep: false });
  });

  test('reads it once also where all events come before the page is there', async () => {
    await readPage();
    load(TAB, NEWS_PAGE);
    await Promise.all([rereadTab(TAB), rereadTab(TAB), rereadTab(TAB)]);
    expect(scriptsIn(TAB)).toBe(1);
  });

  test('puts the tab to sleep where the browser does not let us in', async () => {
    await readPage();
    load(TAB, undefined);
    await rereadTab(TAB);
    expect(scriptsIn(TAB)).toBe(0);
    expect(await tabState(TAB)).toMatchObject({ address: NEWS_PAGE, asleep: true });
  });

  test('changes nothing while the old page is still there', async () => {
    await readPage();
    const before = await tabState(TAB);
    await rereadTab(TAB);
    expect(scriptsIn(TAB)).toBe(0);
    expect(await tabState(TAB)).toEqual(before);
  });

  test('that ends in the browser’s own error page puts the tab to sleep', async () => {
    await readPage();
    load(TAB, NEWS_PAGE, false);
    await rereadTab(TAB);
    expect(await tabState(TAB)).toMatchObject({ asleep: true });
  });

  test('of an address that only the tab knows for its article reads it again', async () => {
    await readPage();
    await changeTabState(TAB, { address: `${NEWS_PAGE}?edition=2` });
    load(TAB, `${NEWS_PAGE}?edition=2`);
    await rereadTab(TAB);
    expect(scriptsIn(TAB)).toBe(1);
  });
});

describe('another page in the tab', () => {
  test.each([
    ['of an article that is known is read, once', SECOND, 1, SECOND],
    ['of an article that is not known is left alone, and the tab forgets the last one', UNKNOWN, 0, undefined],
  ])('%s', async (_what, url, scripts, shown) => {
    await inLibrary(SECOND);
    await readPage();
    load(TAB, url);
    await Promise.all([rereadTab(TAB), rereadTab(TAB)]);
    expect(scriptsIn(TAB)).toBe(scripts);
    expect((await tabState(TAB))?.address).toBe(shown);
  });

  test('is read in a tab that showed none, where the reader allowed the site', async () => {
    await inLibrary(NEWS_PAGE);
    load(TAB, NEWS_PAGE);
    await rereadTab(TAB);
    expect(scriptsIn(TAB)).toBe(1);
  });

  test.each([UNKNOWN, 'about:blank', 'chrome://newtab/', '', undefined])('at %s costs nothing', async (url) => {
    await inLibrary(NEWS_PAGE);
    load(TAB, url);
    await rereadTab(TAB);
    expect(injected).toEqual([]);
    expect(await tabState(TAB)).toBeNull();
  });

  test('that a redirect leads to is the only one read', async () => {
    await inLibrary(SECOND);
    load(TAB, UNKNOWN);
    const first = rereadTab(TAB);
    load(TAB, SECOND);
    await Promise.all([first, rereadTab(TAB), rereadTab(TAB)]);
    expect(scriptsIn(TAB)).toBe(1);
    expect((await tabState(TAB))?.address).toBe(SECOND);
  });

  test('that comes back as it was left takes over from what was there meanwhile', async () => {
    await readPage(SECOND);
    await inLibrary(NEWS_PAGE);
    load(TAB, NEWS_PAGE).isListening = true;
    await rereadTab(TAB);
    expect((await tabState(TAB))?.address).toBe(NEWS_PAGE);
  });
});

describe('a new address without a load', () => {
  test('that is a place in the same page changes nothing', async () => {
    const tab = await readPage();
    tab.url = `${NEWS_PAGE}#comments`;
    await rereadTab(TAB);
    expect(scriptsIn(TAB)).toBe(0);
    expect(await tabState(TAB)).toMatchObject({ asleep: false });
  });

  test.each([
    ['is read where the article is known', SECOND, 1, SECOND],
    ['is left alone where it is not', UNKNOWN, 0, undefined],
  ])('%s', async (_what, url, scripts, shown) => {
    await inLibrary(SECOND);
    const tab = await readPage();
    tab.url = url;
    await Promise.all([rereadTab(TAB), rereadTab(TAB)]);
    expect(scriptsIn(TAB)).toBe(scripts);
    expect((await tabState(TAB))?.address).toBe(shown);
  });

  test('and back to what was left is read again', async () => {
    await readPage();
    await changeTabState(TAB, { asleep: true });
    await rereadTab(TAB);
    expect(scriptsIn(TAB)).toBe(1);
  });

  test('that we cannot see is left to the content script, which is still there', async () => {
    load(TAB, undefined, true).isListening = true;
    await nowShows(NEWS_PAGE);
    const before = await tabState(TAB);
    await rereadTab(TAB);
    expect(scriptsIn(TAB)).toBe(0);
    expect(await tabState(TAB)).toEqual(before);
  });
});

describe('the reader’s click', () => {
  test('puts style and script into the page, and each only once', async () => {
    load(TAB, undefined, true);
    await readTab(TAB);
    expect(injected).toEqual([
      { tab: TAB, what: 'style removed' },
      { tab: TAB, what: 'style' },
      { tab: TAB, what: 'script', file: '/content-script.js' },
    ]);
    expect(await tabFailure(TAB)).toBeNull();
  });

  test('reads the page also where its permission comes a moment later', async () => {
    const tab = load(TAB, undefined, false);
    const reading = readTab(TAB);
    await vi.waitFor(() => expect(refused).toHaveBeenCalledWith(TAB));
    tab.isOpenToUs = true;
    await reading;
    expect([scriptsIn(TAB), await tabFailure(TAB)]).toEqual([1, null]);
  });

  test('on a page that the browser keeps to itself leaves a reason for the sidebar', async () => {
    load(TAB, undefined, false);
    await readTab(TAB);
    expect(await tabFailure(TAB)).toMatch(/lets no extension read this page/u);
  });

  test('reads the page also where its permission comes to the page after the script', async () => {
    const tab = load(TAB, undefined, false);
    setTimeout(() => (tab.isOpenToUs = true), 20);
    await readTab(TAB);
    expect(scriptsIn(TAB)).toBe(1);
    expect(await tabFailure(TAB)).toBeNull();
  });

  test('while the page loads is not undone by the end of the load', async () => {
    load(TAB, undefined, true);
    await nowShows(NEWS_PAGE);
    await changeTabState(TAB, { asleep: true });
    await Promise.all([readTab(TAB), rereadTab(TAB)]);
    expect(await tabState(TAB)).toMatchObject({ asleep: false });
  });
});

test('a tab that was closed is left alone', async () => {
  await expect(rereadTab(99)).resolves.toBeUndefined();
  expect(injected).toEqual([]);
});

test('a site that the reader allows shows at once in all its tabs whose article is known', async () => {
  await inLibrary(NEWS_PAGE);
  load(1, NEWS_PAGE);
  load(2, UNKNOWN);
  load(3, NEWS_PAGE);
  load(4, undefined);
  await rereadAllTabs();
  expect([1, 2, 3, 4].map(scriptsIn)).toEqual([1, 0, 1, 0]);
});
