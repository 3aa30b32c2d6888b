// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHost } from '../../page/own-hosts.ts';
import { watchText } from '../../page/watch-text.ts';

const onChange = vi.fn<() => void>();
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  onChange.mockReset();
  ending = new AbortController();
  document.body.replaceChildren(element('p', 'Bridge shut.'), element('script', 'track()'));
  watchText(document, onChange, ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  // A script of no known type does not run here.
  made.setAttribute('type', 'text/plain');
  made.append(text);
  return made;
}

const firstText = (): Text => document.querySelector('p')?.firstChild as Text;

describe('a change is told', () => {
  test.each([
    ['of a text', () => (firstText().data = 'Bridge open.')],
    ['of a paragraph that is added', () => document.body.append(element('p', 'Ferries run.'))],
    ['of a paragraph that is taken away', () => document.querySelector('p')?.remove()],
    ['of a text added to a paragraph', () => document.querySelector('p')?.append(' Again.')],
  ])('%s', async (_, change) => {
    change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

describe('no change is told', () => {
  test.each([
    ['of attributes', () => document.querySelector('p')?.setAttribute('class', 'open')],
    ['of white space', () => document.body.append(' \n ')],
    ['of empty elements', () => document.body.append(document.createElement('div'))],
    ['of scripts and styles', () => document.body.append(element('script', 'go()'), element('style', 'p {}'))],
    ['inside of a script', () => document.querySelector('script')?.replaceChildren('go()')],
    ['of comments', () => document.body.append(document.createComment('Words'))],
    ['of our own controls', () => openHost('open', ending.signal).append('Fact')],
  ])('%s', async (_, change) => {
    change();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('once the watch has ended', async () => {
    document.body.append('One');
    ending.abort();
    document.body.append('Two');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('many changes', () => {
  async function changeEvery(milliseconds: number, duration: number): Promise<number> {
    for (let time = 0; time < duration; time += milliseconds) {
      document.body.append('Tick. ');
      await vi.advanceTimersByTimeAsync(milliseconds);
    }
    return onChange.mock.calls.length;
  }

  test('at once are told once', async () => {
    for (let count = 0; count < 50; count += 1) document.body.append('Tick. ');
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('without end are told ever more rarely', async () => {
    const first = await changeEvery(200, 10_000);
    const later = (await changeEvery(200, 60_000)) - first;
    expect(first).toBeGreaterThan(2);
    expect(later).toBeLessThan(10);
    expect(later).toBeGreaterThan(2);
  });

  test('are told soon again after the page came to rest', async () => {
    await changeEvery(200, 30_000);
    await vi.advanceTimersByTimeAsync(60_000);
    onChange.mockClear();
    document.body.append('Correction.');
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

test('waits until the page has nothing better to do, where the browser can tell', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  document.body.append('Words');
  await vi.advanceTimersByTimeAsync(5000);
  expect(onChange).not.toHaveBeenCalled();
  idle.forEach((run) => run());
  expect(onChange).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
