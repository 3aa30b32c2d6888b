import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Stands in for the browser's extension API. Import this file before any module that uses the API: `wxt/browser`
 * looks for it once, when it is loaded.
 */
Object.assign(globalThis, { browser: fakeBrowser });

export { fakeBrowser };
