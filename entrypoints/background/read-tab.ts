import { browser } from 'wxt/browser';
import highlightCss from '../../page/highlight.css?inline';
import { articleAt } from '../../storage/articles.ts';
import { changeTabState, tabState } from '../../storage/tab-state.ts';

const CONTENT_SCRIPT = '/content-script.js';

/**
 * Puts the content script into a tab, where it reads the article and paints its passages. Doing so again
 * wakes it. False where the browser does not allow it: its own pages, or a tab without the reader's click.
 */
export async function readTab(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    // Taken away first, so that a second click does not add the sheet twice.
    await browser.scripting.removeCSS({ target, css: highlightCss });
    await browser.scripting.insertCSS({ target, css: highlightCss });
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/**
 * A tab loaded a page. Its highlights return by themselves where the browser still lets us in (in Chromium
 * after a reload, in both browsers on sites that the reader allowed) and the library knows the article.
 * Otherwise nothing is injected, and the sidebar asks for a click.
 * @param address is given by the browser only where we may read it.
 */
export async function rereadTab(tabId: number, change: { status?: string; url?: string }, address?: string): Promise<void> {
  if (change.status === undefined && change.url === undefined) return;
  const state = await tabState(tabId);
  const known = address !== undefined && /^https?:/u.test(address) && (await articleAt(address)) !== null;
  if (state && !known && (change.status === 'loading' || state.address !== address)) {
    await changeTabState(tabId, { asleep: true });
  }
  if (known) await readTab(tabId);
}
