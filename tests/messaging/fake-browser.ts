import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Stands in for the browser's extension API. Import this file before any module that uses the API: `wxt/browser`
 * looks for it once, when it is loaded. `reportError` is every browser's, but not Node's: thrown outside of the work
 * that reported it, an error fails the run, as nobody catches it.
 */
Object.assign(globalThis, {
  browser: fakeBrowser,
  reportError: (error: unknown) =>
    queueMicrotask(() => {
      throw error;
    }),
});

/** Who sends, as browsers stamp it on a message. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

export const NEWS_PAGE = 'https://harbour-courier.example/long-bridge-shut';

/** The content script of a tab that shows a news page. */
export function contentScript(tab = 1, url = NEWS_PAGE): Sender {
  return { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: tab } };
}

/** A page of our own, such as the sidebar. */
export function ownPage(): Sender {
  return { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
}

/** Sends a message as somebody, and resolves with the reply; undefined where nobody takes it. */
export async function sendAs(sender: Sender, message: unknown): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const stamped = sender as Browser.runtime.MessageSender;
  const taken: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, stamped, resolve);
  return taken.includes(true) ? promise : undefined;
}

export { fakeBrowser };
