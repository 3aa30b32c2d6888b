import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { vi } from 'vitest';
import type { PageMessage } from '../../../messaging/page-contract.ts';

/** The fake browser's tabs, with what the background needs of them and WXT's fake does not have. */
export interface FakeTab {
  /** Undefined where the browser does not show it to us. */
  url?: string;
  /** Whether the browser lets us run a script there. */
  isOpenToUs: boolean;
  /** Whether a content script of ours is in the page. */
  isListening: boolean;
}

const tabs = new Map<number, FakeTab>();

/** What tabs were told, in order. */
export const told: { tab: number; message: PageMessage }[] = [];

/** What was put into tabs, in order. */
export const injected: { tab: number; what: 'style removed' | 'style' | 'script'; file?: string }[] = [];

/** Is called with each tab that we were kept out of. */
export const refused = vi.fn<(tab: number) => void>();

/** What the content script does once it is in the page; the injection ends with it. */
export const runScript = vi.fn<(tab: number) => Promise<void>>();

export function resetTabs(): void {
  tabs.clear();
  told.length = 0;
  injected.length = 0;
  refused.mockReset();
  runScript.mockReset();
  runScript.mockResolvedValue();
}

/** A tab comes to hold a page: one that is just loaded, so that nothing of ours is in it. */
export function load(tab: number, url: string | undefined, isOpenToUs = url !== undefined): FakeTab {
  const loaded: FakeTab = { ...(url === undefined ? {} : { url }), isOpenToUs, isListening: false };
  tabs.set(tab, loaded);
  return loaded;
}

export function scriptsIn(tab: number): number {
  return injected.filter((injection) => injection.tab === tab && injection.what === 'script').length;
}

function put(tab: number, injection: Omit<(typeof injected)[number], 'tab'>): void {
  if (!tabs.get(tab)?.isOpenToUs) {
    refused(tab);
    throw new Error('Missing host permission for the tab');
  }
  injected.push({ tab, ...injection });
}

async function runIn(tab: number, file: string | undefined): Promise<void> {
  put(tab, { what: 'script', ...(file === undefined ? {} : { file }) });
  const page = tabs.get(tab);
  await runScript(tab);
  if (page) page.isListening = true;
}

interface Injection {
  target: { tabId: number };
  files?: string[];
}

Object.assign(fakeBrowser.tabs, {
  get: async (id: number) => {
    const tab = tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return { id, ...(tab.url === undefined ? {} : { url: tab.url }) };
  },
  query: async () => [...tabs.keys()].map((id) => ({ id })),
  sendMessage: async (tab: number, message: PageMessage) => {
    if (!tabs.get(tab)?.isListening) throw new Error('Could not establish connection. Receiving end does not exist.');
    if ('tell' in message) told.push({ tab, message });
  },
});

Object.assign(fakeBrowser, {
  scripting: {
    removeCSS: async ({ target }: Injection) => put(target.tabId, { what: 'style removed' }),
    insertCSS: async ({ target }: Injection) => put(target.tabId, { what: 'style' }),
    executeScript: async ({ target, files }: Injection) => runIn(target.tabId, files?.[0]),
  },
});
