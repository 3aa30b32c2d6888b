import type { DrivenPage } from './driven-page.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The folder of the unpacked extension, with its `manifest.json`. */
  readonly extension: string;
  /** False shows the window; then the sizes are the window's own. Defaults to true. */
  readonly headless?: boolean;
  /** Match patterns that the extension may read without a click, as if the reader had allowed these sites. */
  readonly hostAccess?: readonly string[];
  /** Where downloads are saved. By default a temporary folder that goes with the browser. */
  readonly downloads?: string;
  /** Aborting it closes the browser; its owner sees to signals such as Ctrl+C, which else end process and browser. */
  readonly signal?: AbortSignal;
}

/**
 * A real browser with the extension loaded, driven from outside like a reader would: what a test or the
 * demo does with it is written once and runs in Chromium and in Firefox.
 */
export interface DrivenBrowser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Settles when the browser has ended, whoever closed it. */
  readonly closed: Promise<void>;
  /** Opens an address in a new tab in front; resolves when it has loaded. */
  openTab(address: string): Promise<DrivenPage>;
  /** The tabs, in the order of the tab strip; the same tab is the same object each time. */
  tabs(): Promise<DrivenPage[]>;
  /** Waits for a tab whose address contains the part, such as one that the extension opens, to have loaded. */
  waitForTab(addressPart: string): Promise<DrivenPage>;
  /** The toolbar button's real click on the tab in front, which grants `activeTab` as a reader's does. */
  clickToolbarButton(): Promise<void>;
  /** Waits for the extension's sidebar (Chromium calls it a side panel) to be open and loaded. */
  sidebar(): Promise<DrivenPage>;
  /** Waits for a file of this name to be downloaded whole, and resolves with its path. */
  waitForDownload(fileName: string): Promise<string>;
  /** Every uncaught error and console error of the extension so far, its background and content scripts included. */
  problems(): Promise<string[]>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
