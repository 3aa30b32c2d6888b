import { browser } from 'wxt/browser';
import { readPageMessage, type PageMessage } from './page-contract.ts';

/** Tells a tab's content script; false where the tab has none (any more). */
export async function tellPage(tab: number, message: PageMessage): Promise<boolean> {
  return isDelivered(tab, message);
}

/** Whether a content script of ours reads the tab's page. The message says nothing: that somebody takes it is the answer. */
export async function isListening(tab: number): Promise<boolean> {
  return isDelivered(tab, {});
}

async function isDelivered(tab: number, message: object): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return true;
  } catch {
    // The tab was closed, or went to another page: nobody there needs to know.
    return false;
  }
}

/** Calls back with each message for this content script, until the signal ends it. */
export function onPageMessage(receive: (message: PageMessage) => void, signal: AbortSignal): void {
  const listener = (value: unknown, sender: { id?: string }) => {
    const message = sender.id === browser.runtime.id ? readPageMessage(value) : null;
    if (message) receive(message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
