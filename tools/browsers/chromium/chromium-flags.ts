/** What Chromium is started with, beside Playwright's own flags, of which `--disable-extensions` is left out. */
export const FLAGS = [
  // Containers and root accounts, where tests run, cannot make a sandbox; the pages driven here are our own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Allows the commands Extensions.loadUnpacked and Extensions.triggerAction.
  '--enable-unsafe-extension-debugging',
  // Playwright talks through a pipe; the side panel is reached through this port.
  '--remote-debugging-port=0',
];

/** The profile's preferences: only in developer mode does Chromium keep an extension's errors. */
export const PREFERENCES = { extensions: { ui: { developer_mode: true } } };
