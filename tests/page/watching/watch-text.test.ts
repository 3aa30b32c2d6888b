// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHost } from '../../../page/text/own-hosts.ts';
import { watchText } from '../../../page/watching/watch-text.ts';

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

describe('work that a change began', () => {
  const begun: (AbortSignal | null)[] = [];
  let finish: () => void;

  beforeEach(() => {
    begun.length = 0;
    onChange.mockReset();
    ending.abort();
    ending = new AbortController();
    const work = (superseded: AbortSignal | null) => {
      begun.push(superseded);
      return new Promise<void>((resolve) => (finish = resolve));
    };
    watchText(document, work, ending.signal);
  });

  async function change(): Promise<void> {
    document.body.append('Words. ');
    await vi.advanceTimersByTimeAsync(20_000);
  }

  test('is given up when the page changes again, and begun anew', async () => {
    await change();
    expect(begun[0]?.aborted).toBe(false);
    await change();
    expect(begun.map((signal) => signal?.aborted)).toEqual([true, false]);
  });

  test('is done in one go when it was given up time and again, and then in slices once more', async () => {
    for (let time = 0; time < 3; time += 1) await change();
    expect(begun.map((signal) => signal === null)).toEqual([false, false, true]);
    finish();
    await change();
    expect(begun[3]?.aborted).toBe(false);
  });

  test('is given up when the watch ends', async () => {
    await change();
    ending.abort();
    expect(begun[0]?.aborted).toBe(true);
  });
});

describe('what the text is not concerned by', () => {
  const concern = { isChangedBy: vi.fn<() => boolean>(), isRestyledBy: vi.fn<(element: Element) => boolean>() };

  beforeEach(() => {
    ending.abort();
    ending = new AbortController();
    concern.isChangedBy.mockReset().mockReturnValue(false);
    concern.isRestyledBy.mockReset().mockReturnValue(false);
    watchText(document, onChange, ending.signal, concern);
  });

  test('is not told', async () => {
    document.body.append('2 readers');
    document.body.className = 'scrolled';
    await vi.advanceTimersByTimeAsync(20_000);
    expect(concern.isChangedBy).toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is asked about once, however often its words change in one task', async () => {
    for (let count = 0; count < 1000; count += 1) firstText().replaceWith(`${count} readers`);
    await vi.advanceTimersByTimeAsync(0);
    expect(concern.isChangedBy).toHaveBeenCalledTimes(1);
  });

  test('but an element that comes in the same place, or other words that change, are asked about too', async () => {
    concern.isChangedBy.mockReturnValueOnce(false).mockReturnValueOnce(false).mockReturnValueOnce(true);
    document.body.append('1 reader', 'and more');
    firstText().data = 'Bridge open.';
    document.body.append('2 readers', element('p', 'Ferries run.'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(concern.isChangedBy).toHaveBeenCalledTimes(3);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('is looked at once, however often its style changes', async () => {
    for (let frame = 0; frame < 20; frame += 1) {
      document.body.style.opacity = String(frame / 20);
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(concern.isRestyledBy.mock.calls).toEqual([[document.body]]);
  });

  test('but a style that shows words is', async () => {
    concern.isRestyledBy.mockReturnValue(true);
    document.body.className = 'open';
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

describe('in other trees', () => {
  test.each([
    ['a shadow root that was there', () => shadow.append('Words')],
    ['one that comes with an element', () => document.body.append(hostOf('Words'))],
  ])('a change in %s is told', async (_, alter) => {
    alter();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  let shadow: ShadowRoot;

  function hostOf(text: string): HTMLElement {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(text);
    return host;
  }

  beforeEach(() => {
    ending.abort();
    ending = new AbortController();
    const host = hostOf('');
    document.body.append(host);
    shadow = host.shadowRoot as ShadowRoot;
    watchText(document, onChange, ending.signal);
  });
});
