import { JSDOM } from 'jsdom';

/** What page/ takes from the browser: names of the window that Node does not have. */
const NAMES = ['Node', 'Element', 'HTMLIFrameElement', 'Document', 'NodeFilter', 'Range'] as const;

/**
 * Gives Node a DOM, as far as reading a page needs one, and returns what parses a page in it. Call it before page/
 * is loaded: page/ takes the prototypes' getters when it starts. No script of a page runs and nothing is fetched.
 */
export function openWindow(): (html: string) => Document {
  const { window } = new JSDOM('');
  for (const name of NAMES) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  const parser = new window.DOMParser();
  return (html) => parser.parseFromString(html, 'text/html');
}
