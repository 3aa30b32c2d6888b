import type { BrowserElement, Tabs } from './privileged.ts';

// Each function runs alone inside Firefox's window and may use only what is declared here.
declare const gBrowser: Tabs;
declare const Ci: { nsIAppStartup: { eForceQuit: number } };
declare const Services: {
  scriptSecurityManager: { getSystemPrincipal(): unknown };
  startup: { quit(mode: number): void };
};
declare const WebExtensionPolicy: { getByID(id: string): { mozExtensionHostname: string; extension: unknown } };
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { triggerAction(window: Window): Promise<void> } };
      };
    };
    getWebDriverSessionById(id: string): object | null;
  };
};

/** Ends the browser with the session, which ends with the connection: a process that is killed cannot end its browser. */
export function quitWithSession(session: string): void {
  const sessions = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Session.sys.mjs');
  const quitIfOver = (): void => {
    if (!sessions.getWebDriverSessionById(session)) Services.startup.quit(Ci.nsIAppStartup.eForceQuit);
  };
  setInterval(quitIfOver, 500);
}

export function originOf(extension: string): string {
  return `moz-extension://${WebExtensionPolicy.getByID(extension).mozExtensionHostname}`;
}

/** What a click on the extension's toolbar button does, with the reader's gesture. */
export async function clickButtonOf(extension: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const policy = WebExtensionPolicy.getByID(extension);
  await ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);
}

/** Opens an empty tab in front, and gives its browser's id. */
export function openEmptyTab(): number {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab('about:blank', { triggeringPrincipal });
  return gBrowser.selectedTab.linkedBrowser.browserId;
}

export function listTabs(): { id: number; address: string }[] {
  return gBrowser.tabs.map(({ linkedBrowser }) => ({
    id: linkedBrowser.browserId,
    address: linkedBrowser.currentURI.spec,
  }));
}

/** The id of the browser that shows the extension's page in the open sidebar, whose width it sets; null while there is none. */
export function openSidebar(origin: string, width: number): number | null {
  const frame = document.getElementById('sidebar') as BrowserElement & { contentDocument: Document | null };
  const browser = frame.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null | undefined;
  if (!browser?.currentURI?.spec.startsWith(`${origin}/`)) return null;
  const box = document.getElementById('sidebar-box');
  if (box && !box.style.width) box.style.width = `${width}px`;
  return browser.browserId;
}
