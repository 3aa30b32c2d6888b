// @vitest-environment jsdom
import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CapturedPage } from '../../../entrypoints/content-script/captured-page.ts';
import { startReading } from '../../../entrypoints/content-script/start-reading.ts';
import type { PageCapture } from '../../../model/page-capture.ts';
import { idOf } from '../../model/examples.ts';

const FIRST = 'The council closed Long Bridge to all traffic at 11 p.m. on Thursday after two bearings cracked.';
const LATE = 'A report had recommended that all eight bearings be replaced within five years; two of them were.';
const OTHER = 'The ferries run every ten minutes from Fenside Quay, twice as often as they did before the closure.';

let captures: PageCapture[];
/** Whether the library knows more of the article than it is told of. */
let mayGoOn: boolean;
/** Of the last character from the top of the screen, in pixels. */
let endTop: number;
let reading: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal(
    'Highlight',
    class extends Set {
      priority = 0;
    },
  );
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  captures = [];
  mayGoOn = false;
  endTop = 5000;
  Range.prototype.getClientRects = () => [new DOMRect(0, endTop, 9, 9)] as unknown as DOMRectList;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: {
    request: string;
    body: PageCapture;
  }) => {
    if (message.request === 'article.read') captures.push(message.body);
    const answer = { article: idOf(5), revision: idOf(60 + captures.length), mayGoOn, passages: [], waiting: null };
    return Promise.resolve({ ok: true, answer });
  }) as never);
  Reflect.deleteProperty(globalThis, Symbol.for('parallax'));
  history.replaceState(null, '', '/long-bridge');
  document.body.innerHTML = story(FIRST);
});

afterEach(() => {
  reading.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
});

function story(...paragraphs: string[]): string {
  return `<article><h1>${paragraphs[0]?.slice(0, 20)}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
}

/** As injected into the tab; resolves as soon as the page has been captured, if it is. */
function read(): Promise<void> {
  reading = new AbortController();
  return startReading(reading.signal, () => reading.abort());
}

/** Lets time pass, and the work that it brings be done. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 100) {
    await vi.advanceTimersByTimeAsync(100);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

const captured = () =>
  captures.map(({ url, blocks, loading }) => ({
    path: new URL(url).pathname,
    text: blocks.map(({ text }) => text).join(' '),
    loading,
  }));

describe('words that are selected before the page is read', () => {
  const isPickerOpen = () => document.documentElement.lastElementChild?.matches('div') ?? false;

  test.each([
    ['words', true],
    ['nothing', false],
  ])('%s: the picker is open is %s', async (selected, isOpen) => {
    vi.stubGlobal('visualViewport', null);
    endTop = 100;
    const paragraph = document.querySelector('p')?.firstChild as Text;
    if (selected === 'words') getSelection()?.setBaseAndExtent(paragraph, 4, paragraph, 22);
    await read();
    await pass(100);
    expect(isPickerOpen()).toBe(isOpen);
  });
});

describe('a page that is still loading', () => {
  test('is captured as such, and again once it has come to rest', async () => {
    await read();
    expect(captured()).toMatchObject([{ loading: true }]);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${LATE}</p>`);
    await pass(1500);
    expect(captures).toHaveLength(1);
    await pass(3000);
    expect(captured()).toMatchObject([{ loading: true }, { loading: false }]);
    expect(captured()[1]?.text).toContain(LATE);
    await pass(20_000);
    expect(captures).toHaveLength(2);
  });

  test('is taken as it is when it never comes to rest', async () => {
    await read();
    const ticking = setInterval(() => document.querySelector('p')?.append(' Tick.'), 500);
    await pass(16_000);
    clearInterval(ticking);
    expect(captured().map(({ loading }) => loading)).toEqual([true, false]);
  });

  test('is not captured again once it was left', async () => {
    await read();
    history.pushState(null, '', '/ferries');
    await pass(5000);
    expect(captures).toHaveLength(1);
  });
});

describe('a page that has less than the library', () => {
  beforeEach(async () => {
    mayGoOn = true;
    await read();
    await pass(3000);
  });

  test('is captured again once the reader has seen its end, and nothing came behind it', async () => {
    await pass(10_000);
    expect(captures.map(({ endSeen }) => endSeen)).toEqual([false, false]);
    endTop = 300;
    await pass(1500);
    expect(captures).toHaveLength(2);
    await pass(1500);
    expect(captures[2]).toMatchObject({ endSeen: true, loading: false });
    await pass(10_000);
    expect(captures).toHaveLength(3);
  });

  test('may load what comes behind its end', async () => {
    endTop = 300;
    await pass(1000);
    endTop = 5000;
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${LATE}</p>`);
    await pass(10_000);
    expect(captures).toHaveLength(2);
    endTop = 400;
    await pass(5000);
    expect(captures.slice(2)).toMatchObject([{ endSeen: true }]);
  });
});

describe('a site that goes on without loading', () => {
  beforeEach(async () => {
    await read();
    history.pushState(null, '', '/ferries');
    await pass(600);
  });

  test('has its former text filed under no new address: the new text is awaited', async () => {
    const done = read();
    await pass(1000);
    expect(captures).toHaveLength(1);
    document.body.innerHTML = story(OTHER);
    await pass(1500);
    await done;
    expect(captured()[1]).toMatchObject({ path: '/ferries' });
    expect(captured()[1]?.text).toContain(OTHER);
  });

  test('and shows the same text for good is at the former article still', async () => {
    const done = read();
    await pass(4000);
    await done;
    expect(captured()[1]).toMatchObject({ path: '/long-bridge', text: captured()[0]?.text });
  });

  test('is at its new article at once where that is there', async () => {
    document.body.innerHTML = story(OTHER);
    await read();
    expect(captured()[1]).toMatchObject({ path: '/ferries' });
  });
});

test('new text is not filed under the former address before that is known to have changed', async () => {
  await read();
  await pass(3000);
  expect(captures).toHaveLength(2);
  history.pushState(null, '', '/ferries');
  document.body.innerHTML = story(OTHER);
  await pass(400);
  await pass(3000);
  expect(captures.map(({ url }) => new URL(url).pathname)).toEqual(['/long-bridge', '/long-bridge']);
});

describe('the text that a passage is marked in', () => {
  beforeEach(() => {
    reading = new AbortController();
  });

  test('is captured once more as long as another tab may have replaced it', async () => {
    mayGoOn = true;
    const page = new CapturedPage();
    await page.capture();
    await pass(3000);
    expect(await page.keptText()).toMatchObject({ revision: idOf(62) });
    mayGoOn = false;
    expect(await page.keptText()).toMatchObject({ revision: idOf(63) });
    expect(await page.keptText()).toMatchObject({ revision: idOf(63) });
  });
});
