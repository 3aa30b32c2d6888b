import { browser } from 'wxt/browser';
import { useFollowed } from '../../components/ui/use-followed.ts';
import { onTabStateChange, tabFailure, tabState, type TabState } from '../../storage/tab-state.ts';

/** The tab beside this sidebar, and what it shows; `state` is null where it was never read. */
export interface ShownTab {
  id: number;
  state: TabState | null;
  /** Why the page could not be read when the reader last asked. */
  failure: string | null;
}

/** Follows the active tab of the sidebar's own window. Undefined until it is known. */
export function useShownTab(): ShownTab | null | undefined {
  return useFollowed<ShownTab | null | undefined>(undefined, activeTab, followTabs);
}

async function activeTab(): Promise<ShownTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const [state, failure] = await Promise.all([tabState(tab.id), tabFailure(tab.id)]);
  return { id: tab.id, state, failure };
}

function followTabs(look: () => void, signal: AbortSignal): void {
  onTabStateChange(look, signal);
  browser.tabs.onActivated.addListener(look);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(look));
}
