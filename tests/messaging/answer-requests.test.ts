import { contentScript, fakeBrowser, NEWS_PAGE, ownPage, sendAs, type Sender } from './fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answerRequests,
  NotAllowed,
  type Asker,
  type FailureListener,
  type Handlers,
} from '../../messaging/answer-requests.ts';
import type { RequestName } from '../../messaging/contract.ts';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import { annotation } from '../model/examples.ts';

const DELETE = { request: 'annotation.delete', body: { id: annotation.id } };

const handle = vi.fn<(body: unknown, asker: Asker) => Promise<null>>();
const onFailure = vi.fn<FailureListener>();
const reported = vi.fn<(error: unknown) => void>();

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('reportError', reported);
  fakeBrowser.reset();
  handle.mockResolvedValue(null);
  onFailure.mockResolvedValue();
  const handlers = new Proxy({}, { get: () => handle }) as Handlers;
  answerRequests(handlers, onFailure);
});

describe('who asks is', () => {
  const SITE = new URL(NEWS_PAGE).origin;

  test.each<[what: string, sender: Sender, asker: Asker]>([
    ['the sidebar', ownPage(), { kind: 'own page' }],
    ['the workspace, in a tab', { ...ownPage(), tab: { id: 5 }, frameId: 0 }, { kind: 'own page' }],
    ['a news page', contentScript(5), { kind: 'content script', tab: 5, origin: SITE }],
    [
      'a news page that says it is our own',
      contentScript(5, `${NEWS_PAGE}?${fakeBrowser.runtime.getURL('/')}`),
      { kind: 'content script', tab: 5, origin: SITE },
    ],
    [
      'a page at a port of its own',
      contentScript(5, 'http://localhost:8080/a'),
      { kind: 'content script', tab: 5, origin: 'http://localhost:8080' },
    ],
  ])('%s', async (_what, sender, asker) => {
    expect(await sendAs(sender, DELETE)).toEqual({ ok: true, answer: null });
    expect(handle).toHaveBeenCalledWith(DELETE.body, asker);
  });

  test.each<[what: string, sender: Sender]>([
    ['another extension', { ...ownPage(), id: 'another-extension' }],
    ['another extension’s content script', { ...contentScript(), id: 'another-extension' }],
    ['nobody', {}],
    ['a frame inside a news page', { ...contentScript(), frameId: 3 }],
    ['a page outside of tabs', { ...contentScript(), tab: {} }],
    ['a page without an address', contentScript(1, '')],
    ['a blank page', contentScript(1, 'about:blank')],
    ['a local file', contentScript(1, 'file:///home/noor/page.html')],
    ['a page that only looks like ours', contentScript(1, fakeBrowser.runtime.getURL('/').replace('test', 'evil'))],
  ])('not %s', async (_what, sender) => {
    expect(await sendAs(sender, DELETE)).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('a message is left to others that', () => {
  test.each([
    ['is nothing', null],
    ['is text', 'annotation.delete'],
    ['asks for nothing', { body: {} }],
    ['asks for what is not in the contract', { request: 'annotation.steal', body: {} }],
    ['asks for what every object has', { request: 'toString', body: {} }],
    ['is for a page', { tell: 'show', ids: [] }],
  ])('%s', async (_what, message) => {
    expect(await sendAs(ownPage(), message)).toBeUndefined();
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('what fails becomes a reply', () => {
  class OutOfInk extends ExpectedFailure {
    override readonly name = 'OutOfInk';
  }

  test('with the reason, where it can be expected to fail', async () => {
    handle.mockRejectedValue(new OutOfInk('There is no ink left.'));
    expect(await sendAs(contentScript(), DELETE)).toEqual({
      ok: false,
      error: { name: 'OutOfInk', message: 'There is no ink left.' },
    });
    expect(reported).not.toHaveBeenCalled();
  });

  test.each([
    ['an error', new TypeError('secret is not a function')],
    ['anything else that is thrown', 'secret'],
  ])('without the reason, where it is a bug: %s', async (_what, bug) => {
    handle.mockRejectedValue(bug);
    const reply = await sendAs(contentScript(), DELETE);
    expect(reply).toMatchObject({ ok: false, error: { name: 'Unexpected' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(reported).toHaveBeenCalledWith(bug);
  });

  test.each([
    [{ request: 'annotation.delete', body: { id: 'first' } }, 'annotation.delete: “id”: Invalid UUID'],
    [{ request: 'annotation.delete' }, 'annotation.delete: Invalid input: expected object, received undefined'],
  ])('naming the field, where %j is not what it should be', async (message, reason) => {
    expect(await sendAs(ownPage(), message)).toEqual({ ok: false, error: { name: 'InvalidRecord', message: reason } });
    expect(handle).not.toHaveBeenCalled();
  });

  test('and is answered where whoever listens fails too, as on a full disk', async () => {
    handle.mockRejectedValue(new NotAllowed('Not here.'));
    onFailure.mockRejectedValueOnce(new Error('no room'));
    expect(await sendAs(contentScript(7), DELETE)).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
  });

  test('and is told to whoever listens, with who asked', async () => {
    handle.mockRejectedValue(new NotAllowed('Not here.'));
    await sendAs(contentScript(7), DELETE);
    const asker = { kind: 'content script', tab: 7, origin: new URL(NEWS_PAGE).origin };
    expect(onFailure.mock.calls).toEqual([['annotation.delete' satisfies RequestName, asker, 'Not here.']]);
  });
});
