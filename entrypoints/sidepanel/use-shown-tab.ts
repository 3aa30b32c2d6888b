import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { onTabStateChange, tabState, type TabState } from '../../storage/tab-state.ts';

/** The tab beside this sidebar, and what it shows; `state` is null where it was never read. */
export interface ShownTab {
  id: number;
  state: TabState | null;
}

/** Follows the active tab of the sidebar's own window. Undefined until it is known. */
export function useShownTab(): ShownTab | null | undefined {
  const [shown, setShown] = useState<ShownTab | null>();
  useEffect(() => {
    const closing = new AbortController();
    const look = async () => {
      const found = await activeTab();
      if (!closing.signal.aborted) setShown(found);
    };
    followTabs(() => void look(), closing.signal);
    void look();
    return () => closing.abort();
  }, []);
  return shown;
}

async function activeTab(): Promise<ShownTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, state: await tabState(tab.id) };
}

function followTabs(look: () => void, signal: AbortSignal): void {
  onTabStateChange(look, signal);
  browser.tabs.onActivated.addListener(look);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(look));
}
