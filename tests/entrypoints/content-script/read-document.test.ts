// @vitest-environment jsdom
import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { readDocument } from '../../../entrypoints/content-script/read-document.ts';
import { startReading } from '../../../entrypoints/content-script/start-reading.ts';
import { dispatchTrusted } from '../../page/trusted-event.ts';

vi.mock(import('../../../entrypoints/content-script/start-reading.ts'), () => ({
  startReading: vi.fn<typeof startReading>(() => Promise.resolve()),
}));

const readings = vi.mocked(startReading).mock;

/** Whether each reading so far has been ended. */
const ended = () => readings.calls.map(([signal]) => signal.aborted);

beforeEach(async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    () => Promise.resolve({ ok: true, answer: null }) as never,
  );
  vi.mocked(startReading).mockClear();
  await readDocument();
});

function pageshow(persisted: boolean): Event {
  return Object.assign(new Event('pageshow'), { persisted });
}

function show(persisted: boolean): void {
  dispatchTrusted(window, pageshow(persisted));
}

test('a page that comes back from the back/forward cache is read again, and once', () => {
  show(true);
  expect(ended()).toEqual([true, false]);
  show(true);
  expect(ended()).toEqual([true, true, false]);
});

test('a page cannot say by itself that it came back', () => {
  window.dispatchEvent(pageshow(true));
  expect(ended()).toEqual([false]);
});

test('an element that is named as what we leave in the document is nothing to us', async () => {
  document.body.innerHTML = '<i id="parallax"></i><i id="parallaxReading"></i>';
  await readDocument();
  expect(ended()).toEqual([true, false]);
});

test('a page that is shown for the first time is read once', () => {
  show(false);
  expect(ended()).toEqual([false]);
});

test('a script that is injected again takes over', async () => {
  await readDocument();
  show(true);
  expect(ended()).toEqual([true, true, false]);
});

test('a page that went on to another address is not read again by itself', () => {
  const [, onLeave] = readings.calls[0] ?? [];
  onLeave?.();
  show(true);
  expect(ended()).toEqual([true]);
});
