/**
 * The few parts of Firefox's privileged interface that the scripts in this folder use inside the browser. They
 * are types alone; each script declares which of the globals it reaches for.
 */
export interface Tab {
  readonly linkedBrowser: BrowserElement;
}

export interface BrowserElement extends HTMLElement {
  readonly browserId: number;
  readonly currentURI: { readonly spec: string };
  readonly browsingContext: Context | null;
  loadURI(address: unknown, options: { triggeringPrincipal: unknown }): void;
}

export interface Context {
  readonly embedderElement: BrowserElement;
  readonly currentURI: { readonly spec: string };
  readonly currentWindowGlobal: { readonly innerWindowId: number; getActor(name: 'MarionetteCommands'): Actor };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  prefersColorSchemeOverride: 'light' | 'dark';
  reload(flags: number): void;
}

/** Marionette's own hands inside a page's process: `remote/marionette/actors/MarionetteCommandsParent.sys.mjs`. */
export interface Actor {
  executeScript(body: string, values: readonly unknown[], options: { timeout: number }): Promise<unknown>;
  dispatchEvent(name: string, details: Readonly<Record<string, unknown>>): Promise<void>;
  takeScreenshot(element: null, format: 0, fullPage: boolean): Promise<string>;
}

export interface ContextLookup {
  getCurrentTopByBrowserId(id: number): Context | null;
}

export interface Tabs {
  readonly tabs: readonly Tab[];
  selectedTab: Tab;
  addTab(address: string, options: { triggeringPrincipal: unknown }): Tab;
  removeTab(tab: Tab, options: { skipPermitUnload: boolean }): void;
  getTabForBrowser(browser: BrowserElement): Tab | null;
}

export interface Sidebars {
  hide(): void;
}
