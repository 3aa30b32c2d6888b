import { browser } from 'wxt/browser';
import type { LiveAnnotation } from '../model/annotation.ts';
import type { AnchorOutcome } from '../model/passage.ts';
import type { Id } from '../model/id.ts';

/**
 * What each tab shows, kept in the browser's session storage: it outlives a sleeping background, is never
 * written to disk, and cannot be read by content scripts.
 */
export interface TabState {
  article: Id;
  revision: Id;
  /** The address that was read. */
  address: string;
  /** False on pages that are no article. */
  readable: boolean;
  /** True once the page was reloaded or left without a new permission to read it. */
  asleep: boolean;
  /** Where each annotation was found on the page; empty until the page has looked. */
  outcomes: Record<Id, AnchorOutcome>;
  /** The passage that the reader last chose on the page. */
  chosen: { id: Id; editNote: boolean; at: number } | null;
  /** What was last deleted from the page, so that the sidebar can offer to undo it. */
  deleted: LiveAnnotation | null;
}

const PREFIX = 'tab:';

export async function tabState(tab: number): Promise<TabState | null> {
  const key = PREFIX + tab;
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? null;
}

/** Tabs that show an article, with its content script awake. */
export async function tabsShowing(article: Id): Promise<number[]> {
  const stored = Object.entries(await browser.storage.session.get(null)) as [string, TabState][];
  return stored
    .filter(([key, state]) => key.startsWith(PREFIX) && state.article === article && !state.asleep)
    .map(([key]) => Number(key.slice(PREFIX.length)));
}

export async function setTabState(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tab]: state });
}

/** Changes what a tab shows, one change after the other; nothing happens where the tab shows no article. */
export async function changeTabState(tab: number, change: Partial<TabState>): Promise<void> {
  await navigator.locks.request(PREFIX + tab, async () => {
    const state = await tabState(tab);
    if (state) await setTabState(tab, { ...state, ...change });
  });
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tab);
}

/** Calls back whenever what any tab shows has changed, until the signal ends it. */
export function onTabStateChange(react: () => void, signal: AbortSignal): void {
  const listener = () => react();
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}
