import { browser } from 'wxt/browser';
import { isListening, tellPage } from '../../messaging/tell-page.ts';
import { plainAddress } from '../../model/plain-address.ts';
import highlightCss from '../../page/painting/highlight.css?inline';
import { articleAt } from '../../storage/articles.ts';
import { setTabFailure, tabState, tabStates, updateTabState, type TabState } from '../../storage/tab-state.ts';

const CONTENT_SCRIPT = '/content-script.js';

/**
 * In Firefox only the reader's own sheets reach into shadow roots. In Chromium highlights are inherited there from around them,
 * and only a page's sheets give a highlight its background.
 */
const SHEET_ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * Milliseconds to wait before trying again after a click. Chromium sends the click's permission to the page's process
 * by another way than scripts: on a busy machine one click in five was refused at first, none 50 ms later.
 */
const PERMISSION_DELAYS = [50, 250, 1000];

/** The reader asked for the tab's page to be read, which allows it. */
export async function readTab(tabId: number): Promise<void> {
  const isRead = await inTurn(tabId, () => injectAfterClick(tabId));
  if (!isRead) await setTabFailure(tabId, 'The browser lets no extension read this page.');
}

/**
 * A tab loaded a page, or its page went on to another address. Highlights return by themselves where the browser
 * still lets us in (in Chromium after a reload, in both browsers on sites that the reader allowed) and the library
 * knows the article. Otherwise nothing is injected, and the sidebar asks for a click.
 *
 * Browsers tell of one load up to three times, the first before the new page is there (Firefox) and sometimes without a
 * load at all (a new fragment), so that the events are only the occasion: what is done follows from what is in the tab.
 */
export async function rereadTab(tabId: number): Promise<void> {
  await inTurn(tabId, async () => {
    const [address, state] = await Promise.all([addressOf(tabId), tabState(tabId)]);
    if (state && (await isBeingRead(tabId, state, address))) return;
    const isKnown = address !== null && (isSamePage(state?.address, address) || (await articleAt(address)) !== null);
    if (isKnown && (await inject(tabId))) return;
    // An address that we can see, of an article we do not know, is another page for sure; any other may be the same.
    await updateTabState(tabId, (now) => (now && (isKnown || address === null) ? { ...now, asleep: true } : null));
  });
}

/** The reader allowed a site: what is known of it in open tabs shows at once. */
export async function rereadAllTabs(): Promise<void> {
  const ids = (await browser.tabs.query({})).map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.all(ids.map(rereadTab));
}

/**
 * Another library took the place of the one that tabs show. Pages that it knows are read anew, where the browser still lets us
 * in; all others lose their paint, and the sidebar asks for a click.
 */
export async function rereadReplaced(): Promise<void> {
  await Promise.all(
    (await tabStates()).map(async ([tabId, { article, address }]) => {
      await updateTabState(tabId, () => null);
      await tellPage(tabId, { tell: 'passages', article, passages: [] });
      if (await articleAt(address)) await inTurn(tabId, async () => inject(tabId));
    }),
  );
}

/** One reading of a tab after the other; each ends when the content script has read the page. */
async function inTurn<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(`read:${tabId}`, work);
}

async function injectAfterClick(tabId: number): Promise<boolean> {
  for (const delay of PERMISSION_DELAYS) {
    if (await inject(tabId)) return true;
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return inject(tabId);
}

/**
 * Puts the content script into a tab, once the document is there; an earlier one in the same page gives way to it.
 * False where the browser does not allow it: its own pages, or a tab without the reader's click.
 */
async function inject(tabId: number): Promise<boolean> {
  try {
    await putSheet(tabId);
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** A frame that loaded since has no sheet yet. Where the browser lets us in no more, its passages stay without colour. */
export async function dressFrames(tabId: number): Promise<void> {
  await putSheet(tabId).catch(() => undefined);
}

async function putSheet(tabId: number): Promise<void> {
  // In the frames, too, that are as open to us as the page.
  const sheet = { target: { tabId, allFrames: true }, css: highlightCss, origin: SHEET_ORIGIN } as const;
  // Taken away first, so that nobody has the sheet twice.
  await browser.scripting.removeCSS(sheet);
  await browser.scripting.insertCSS(sheet);
}

/** Where we cannot see the address (Firefox after a click), whoever reads the page says when it goes on to another. */
async function isBeingRead(tabId: number, state: TabState, address: string | null): Promise<boolean> {
  if (address !== null && (state.asleep || !isSamePage(state.address, address))) return false;
  return isListening(tabId);
}

/** The address of the page that is in the tab now; null where the browser does not say, or it is no web page. */
async function addressOf(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url !== undefined && /^https?:/u.test(url) ? url : null;
  } catch {
    // The tab was closed meanwhile.
    return null;
  }
}

/** As page/watching/watch-address.ts has it. */
function isSamePage(one: string | undefined, other: string): boolean {
  return one !== undefined && plainAddress(one) === plainAddress(other);
}
