import { browser } from 'wxt/browser';

/** WXT's types are those of Chrome, which calls it a side panel. */
interface WithSidebar {
  sidebarAction: { open: () => Promise<void> };
}

/**
 * Opens the sidebar of a window. Browsers allow it only inside the reader's click, so nothing may be
 * awaited before. Chrome's `openPanelOnActionClick` would open it too, but would not grant `activeTab`.
 */
export function openSidebar(windowId: number): void {
  if (import.meta.env.FIREFOX) void (browser as unknown as WithSidebar).sidebarAction.open();
  else void browser.sidePanel.open({ windowId });
}
