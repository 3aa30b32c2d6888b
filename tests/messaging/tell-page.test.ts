import { contentScript, fakeBrowser, sendAs } from './fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMessage } from '../../messaging/page-contract.ts';
import { isListening, onPageMessage, tellPage } from '../../messaging/tell-page.ts';
import { idOf } from '../model/examples.ts';

const SHOW: PageMessage = { tell: 'show', ids: [idOf(7)] };

const deliver = vi.fn<(tab: number, message: unknown, options: object) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  deliver.mockReset();
  Object.assign(fakeBrowser.tabs, { sendMessage: deliver });
});

describe('telling a page', () => {
  test('reaches the main frame of its tab', async () => {
    deliver.mockResolvedValue(undefined);
    expect(await tellPage(5, SHOW)).toBe(true);
    expect(deliver).toHaveBeenCalledWith(5, SHOW, { frameId: 0 });
  });

  test('is false where nobody of ours is there', async () => {
    deliver.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await tellPage(5, SHOW)).toBe(false);
  });
});

describe('whether a page listens', () => {
  test.each([true, false])('is %s as the browser finds somebody, who is asked for nothing', async (isThere) => {
    const receive = vi.fn<(message: PageMessage) => void>();
    onPageMessage(receive, new AbortController().signal);
    deliver.mockImplementation(async (_tab, message) => {
      if (!isThere) throw new Error('Receiving end does not exist.');
      await sendAs({ id: fakeBrowser.runtime.id }, message);
    });
    expect(await isListening(5)).toBe(isThere);
    expect(receive).not.toHaveBeenCalled();
  });
});

describe('a content script', () => {
  const receive = vi.fn<(message: PageMessage) => void>();
  const background = { id: fakeBrowser.runtime.id };

  test('hears what our own background tells it, until it stops', async () => {
    const stop = new AbortController();
    onPageMessage(receive, stop.signal);
    await sendAs(background, SHOW);
    expect(receive.mock.calls).toEqual([[SHOW]]);
    stop.abort();
    await sendAs(background, SHOW);
    expect(receive).toHaveBeenCalledTimes(1);
  });

  test.each<[what: string, message: unknown, sender: object]>([
    ['another extension', SHOW, { ...contentScript(), id: 'another-extension' }],
    ['nobody', SHOW, {}],
    ['our own, but not for it', { request: 'annotation.delete', body: {} }, background],
    ['our own, but damaged', { tell: 'show', ids: 'all' }, background],
  ])('does not hear %s', async (_what, message, sender) => {
    receive.mockReset();
    onPageMessage(receive, new AbortController().signal);
    await sendAs(sender, message);
    expect(receive).not.toHaveBeenCalled();
  });
});
