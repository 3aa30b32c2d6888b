// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOnOwnHost, isOwnHost, openHost } from '../../../page/text/own-hosts.ts';
import { wholePageText } from '../../../page/reading/read-page.ts';

let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
});

afterEach(() => ending.abort());

function hostsInPage(): Element[] {
  return [...document.querySelectorAll('*')].filter((element) => isOwnHost(element));
}

test('a host stands outside of the page’s body, and goes with its signal', () => {
  const { host } = openHost('closed', ending.signal);
  expect(hostsInPage()).toEqual([host]);
  expect(host.parentNode).toBe(document.documentElement);
  ending.abort();
  expect(hostsInPage()).toEqual([]);
});

test('what is in a closed host is out of the page’s reach', () => {
  const { host } = openHost('closed', ending.signal);
  expect(host.shadowRoot).toBeNull();
  expect((openHost('open', ending.signal).host.shadowRoot as ShadowRoot).mode).toBe('open');
});

test('a host is bare for the page, and its own style is important', () => {
  const root = openHost('open', ending.signal);
  expect([...root.host.attributes].map(({ name }) => name).filter((name) => name !== 'popover')).toEqual([]);
  expect(root.querySelector('style')?.textContent).toMatch(/:host \{\s+all: initial !important;/u);
});

test('a host is above all that the page shows, where the browser has a place for it', () => {
  const shown: Element[] = [];
  Object.assign(HTMLElement.prototype, {
    popover: null,
    showPopover(this: Element) {
      shown.push(this);
    },
  });
  const { host } = openHost('closed', ending.signal);
  expect(host).toHaveProperty('popover', 'manual');
  expect(shown).toEqual([host]);
  for (const name of ['popover', 'showPopover']) Reflect.deleteProperty(HTMLElement.prototype, name);
});

test.each(['open', 'closed'] as const)('an event on %s controls is told apart from the page’s', (mode) => {
  const root = openHost(mode, ending.signal);
  const button = document.createElement('button');
  root.append(button);
  const seen: boolean[] = [];
  window.addEventListener('click', (event) => seen.push(isOnOwnHost(event)), { signal: ending.signal });
  button.click();
  document.body.click();
  expect(seen).toEqual([true, false]);
});

test('controls are no part of the page’s text', () => {
  document.body.append('Words');
  openHost('open', ending.signal).append('Fact');
  expect(wholePageText(document).text).toBe('Words');
});
