// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { catchKeys } from '../../../page/picker/catch-keys.ts';
import { dispatchTrusted } from '../trusted-event.ts';

let catching: AbortController;
let page: AbortController;
let seen: string[];
const take = vi.fn<(event: KeyboardEvent) => boolean>();

beforeEach(() => {
  catching = new AbortController();
  page = new AbortController();
  seen = [];
  take.mockReset();
  take.mockImplementation(({ key }) => key === '1');
  catchKeys(take, catching.signal);
  const note = (event: Event): unknown => seen.push(`${event.type} ${(event as KeyboardEvent).key}`);
  for (const type of ['keydown', 'keypress', 'keyup']) {
    window.addEventListener(type, note, { capture: true, signal: page.signal });
    document.body.addEventListener(type, note, { signal: page.signal });
  }
});

afterEach(() => {
  catching.abort();
  // What a test holds down is let go.
  window.dispatchEvent(new Event('blur'));
  page.abort();
});

function send(type: string, key: string, repeat = false): boolean {
  const event = new KeyboardEvent(type, { key, code: `Digit${key}`, repeat, bubbles: true, cancelable: true });
  return dispatchTrusted(document.body, event);
}

function press(key: string): void {
  for (const type of ['keydown', 'keypress', 'keyup']) send(type, key);
}

/** Which events the page saw, at its window or at its body. */
function seenByPage(): string[] {
  return [...new Set(seen)];
}

const ALL_OF_1 = ['keydown 1', 'keypress 1', 'keyup 1'];

test('a key that is taken does not reach the page, down, held or up', () => {
  press('1');
  send('keydown', '1');
  send('keydown', '1', true);
  send('keypress', '1');
  send('keyup', '1');
  expect(seenByPage()).toEqual([]);
});

test('a key that the page makes up is not taken', () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1', bubbles: true }));
  expect(take).not.toHaveBeenCalled();
  expect(seenByPage()).toEqual(['keydown 1']);
});

test('a key that is taken does nothing in the browser either', () => {
  expect(send('keydown', '1')).toBe(false);
  expect(send('keydown', '2')).toBe(true);
});

test('a key held down is taken once', () => {
  send('keydown', '1');
  for (let time = 0; time < 3; time += 1) send('keydown', '1', true);
  expect(take).toHaveBeenCalledTimes(1);
});

test('other keys reach the page', () => {
  press('2');
  expect(seenByPage()).toEqual(['keydown 2', 'keypress 2', 'keyup 2']);
});

test('a key held since before is the page’s', () => {
  send('keydown', '1', true);
  expect(seenByPage()).toEqual(['keydown 1']);
});

test('a key whose taking ends the catching is kept from the page until it is released', () => {
  take.mockImplementation(() => {
    catching.abort();
    return true;
  });
  press('1');
  expect(seenByPage()).toEqual([]);
  press('1');
  expect(seenByPage()).toEqual(ALL_OF_1);
});

test('so is a key that is held while the catching ends', () => {
  send('keydown', '1');
  catching.abort();
  send('keydown', '1', true);
  send('keyup', '1');
  expect(seenByPage()).toEqual([]);
  press('1');
  expect(seenByPage()).toEqual(ALL_OF_1);
});

test.each([
  ['released in another window', () => window.dispatchEvent(new Event('blur'))],
  ['whose release nobody saw', () => true],
])('a key %s is the page’s again, once the catching has ended', (_, leave) => {
  send('keydown', '1');
  catching.abort();
  leave();
  press('1');
  expect(seenByPage()).toEqual(ALL_OF_1);
});

test('the catching leaves nothing behind', () => {
  catching.abort();
  press('1');
  expect(seenByPage()).toEqual(ALL_OF_1);
  expect(take).not.toHaveBeenCalled();
});
