import { browser } from 'wxt/browser';

/**
 * Opens the sidebar of a window. Browsers allow it only inside the reader's click, so nothing may be
 * awaited before. Chrome calls it a side panel; its `openPanelOnActionClick` would open it too, but would not
 * grant `activeTab`.
 */
export function openSidebar(windowId: number): void {
  if (import.meta.env.FIREFOX) void browser.sidebarAction.open();
  else void browser.sidePanel.open({ windowId });
}
