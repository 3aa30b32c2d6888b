import { browser } from 'wxt/browser';
import type { LiveAnnotation, Placement } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { Id } from '../model/id.ts';
import type { PageKind } from '../model/page-capture.ts';
import type { Timestamp } from '../model/timestamp.ts';

/**
 * What each tab shows, kept in the browser's session storage: it outlives a sleeping background, is never
 * written to disk, and cannot be read by content scripts. It is not parsed when it is read: an update of Parallax
 * empties it, so whatever stands there was written by this very code.
 */
export interface TabState {
  article: Id;
  revision: Id;
  /** The address that was read. */
  address: string;
  kind: PageKind;
  /** True once the page was reloaded or left without a new permission to read it. */
  asleep: boolean;
  /** When the page was last read. A page that loaded anew has nothing of ours on it but what it is told from then on. */
  read: Timestamp;
  /** Where each annotation was found on the page; empty until the page has looked. */
  findings: Record<Id, Finding>;
  /** Where the outlet edited the article since the reader last read it: when that was, and the revision it then had. */
  edited: { since: Timestamp; from: Id } | null;
  /** The passage that waits for the reader to select its words on the page, and what they selected. */
  byHand: { id: Id; selected: Placement | null } | null;
  /** The passage that the reader last chose on the page. */
  chosen: { id: Id; editNote: boolean; at: number } | null;
  /** What was last deleted from the page, so that the sidebar can offer to undo it. */
  deleted: LiveAnnotation | null;
}

const STATE = 'tab:';
const FAILURE = 'failure:';

export async function tabState(tab: number): Promise<TabState | null> {
  const key = STATE + tab;
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? null;
}

/** Tabs that show an article, with its content script awake. */
export async function tabsShowing(article: Id): Promise<number[]> {
  const showing = (await tabStates()).filter(([, state]) => state.article === article && !state.asleep);
  return showing.map(([tab]) => tab);
}

/** What every tab shows that was read. */
export async function tabStates(): Promise<[tab: number, state: TabState][]> {
  const stored = Object.entries(await browser.storage.session.get(null)) as [string, TabState][];
  return stored
    .filter(([key]) => key.startsWith(STATE))
    .map(([key, state]) => [Number(key.slice(STATE.length)), state]);
}

/**
 * Puts the state that `change` makes of the present one in its place; null forgets it. Changes of one tab are made one after the
 * other, in whichever context they arise, so that `change` may decide by what it is given.
 */
export async function updateTabState(tab: number, change: (state: TabState | null) => TabState | null): Promise<void> {
  const key = STATE + tab;
  await navigator.locks.request(key, async () => {
    const next = change(await tabState(tab));
    await (next ? browser.storage.session.set({ [key]: next }) : browser.storage.session.remove(key));
  });
}

/** Changes a part of what a tab shows; nothing happens where the tab shows no article. */
export async function changeTabState(tab: number, change: Partial<TabState>): Promise<void> {
  await updateTabState(tab, (state) => state && { ...state, ...change });
}

/** Why the tab's page could not be read when the reader last asked, in words for them; null where it could. */
export async function tabFailure(tab: number): Promise<string | null> {
  const key = FAILURE + tab;
  const stored = await browser.storage.session.get(key);
  return (stored[key] as string | undefined) ?? null;
}

export async function setTabFailure(tab: number, reason: string | null): Promise<void> {
  const key = FAILURE + tab;
  await (reason === null ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: reason }));
}

export async function forgetTab(tab: number): Promise<void> {
  await Promise.all([updateTabState(tab, () => null), setTabFailure(tab, null)]);
}

/** Calls back whenever what any tab shows has changed, until the signal ends it. */
export function onTabStateChange(react: () => void, signal: AbortSignal): void {
  const listener = () => react();
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}
