import type { ContextLookup, Sidebars, Tabs } from './privileged.ts';

// Each function runs alone inside Firefox's window and may use only what is declared here. A page is named by its
// browser's id, which it keeps when it navigates.
declare const BrowsingContext: ContextLookup;
declare const gBrowser: Tabs;
declare const SidebarController: Sidebars;
declare const Services: {
  io: { newURI(address: string): unknown };
  scriptSecurityManager: { getSystemPrincipal(): unknown };
};

export interface LoadState {
  /** Another document has another number. */
  readonly document: number;
  readonly address: string;
  readonly loading: boolean;
}

export function evaluateIn(page: number, body: string, values: readonly unknown[]): Promise<unknown> {
  const context = BrowsingContext.getCurrentTopByBrowserId(page);
  if (!context) throw new Error('The page was closed.');
  return context.currentWindowGlobal.getActor('MarionetteCommands').executeScript(body, values, { timeout: 30_000 });
}

export function loadStateOf(page: number): LoadState {
  const context = BrowsingContext.getCurrentTopByBrowserId(page);
  if (!context) throw new Error('The page was closed.');
  return {
    document: context.currentWindowGlobal.innerWindowId,
    address: context.currentURI.spec,
    loading: context.webProgress.isLoadingDocument,
  };
}

export function load(page: number, address: string): void {
  BrowsingContext.getCurrentTopByBrowserId(page)?.embedderElement.loadURI(Services.io.newURI(address), {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
}

export function reload(page: number): void {
  BrowsingContext.getCurrentTopByBrowserId(page)?.reload(0);
}

export function bringToFront(page: number): void {
  const browser = BrowsingContext.getCurrentTopByBrowserId(page)?.embedderElement;
  const tab = browser && gBrowser.getTabForBrowser(browser);
  if (tab) gBrowser.selectedTab = tab;
}

/** Gives the keyboard to a page, as a click in it does, which goes to the page's process and past the window; whether it had it already. */
export function focus(page: number): boolean {
  const browser = BrowsingContext.getCurrentTopByBrowserId(page)?.embedderElement;
  const hadIt = browser === undefined || browser.ownerDocument.activeElement === browser;
  if (!hadIt) browser.focus();
  return hadIt;
}

export function close(page: number): void {
  const browser = BrowsingContext.getCurrentTopByBrowserId(page)?.embedderElement;
  const tab = browser && gBrowser.getTabForBrowser(browser);
  // As Chromium's: a page that would ask first is not heard.
  if (tab) gBrowser.removeTab(tab, { skipPermitUnload: true });
  else SidebarController.hide();
}

export function prefer(page: number, scheme: 'light' | 'dark'): void {
  const context = BrowsingContext.getCurrentTopByBrowserId(page);
  if (context) context.prefersColorSchemeOverride = scheme;
}

/** A PNG in base64. */
export function takePicture(page: number, fullPage: boolean): Promise<string> {
  const context = BrowsingContext.getCurrentTopByBrowserId(page);
  if (!context) throw new Error('The page was closed.');
  return context.currentWindowGlobal.getActor('MarionetteCommands').takeScreenshot(null, 0, fullPage);
}

/** Changes the window, and for the sidebar the width of its box, so that the page gets this size in CSS pixels. */
export function resize(page: number, width: number, height: number): void {
  const browser = BrowsingContext.getCurrentTopByBrowserId(page)?.embedderElement;
  if (!browser) return;
  const isTab = gBrowser.getTabForBrowser(browser) !== null;
  const box = document.getElementById('sidebar-box');
  if (!isTab && box) box.style.width = `${width}px`;
  window.resizeBy(isTab ? width - browser.clientWidth : 0, height - browser.clientHeight);
}
