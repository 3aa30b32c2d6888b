import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
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
  const [shown, setShown] = useState<ShownTab | null>();
  useEffect(() => {
    const closing = new AbortController();
    let looks = 0;
    const look = async () => {
      looks += 1;
      const mine = looks;
      const found = await activeTab();
      // An earlier look can be answered later than a later one.
      if (mine === looks && !closing.signal.aborted) setShown(found);
    };
    followTabs(() => void look(), closing.signal);
    void look();
    return () => closing.abort();
  }, []);
  return shown;
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
