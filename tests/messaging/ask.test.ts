import { fakeBrowser } from './fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../messaging/ask.ts';
import { annotation } from '../model/examples.ts';

const body = { id: annotation.id };
const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage');

beforeEach(() => {
  sendMessage.mockReset();
});

function answerWith(reply: unknown): void {
  sendMessage.mockImplementation(() => Promise.resolve(reply));
}

describe('asking', () => {
  test('sends the request, and gives its answer', async () => {
    answerWith({ ok: true, answer: annotation });
    expect(await ask('annotation.delete', body)).toEqual(annotation);
    expect(sendMessage).toHaveBeenCalledWith({ request: 'annotation.delete', body });
  });

  test('fails with the reason that the background gives', async () => {
    answerWith({ ok: false, error: { name: 'TextChanged', message: 'Select once more.' } });
    await expect(ask('annotation.delete', body)).rejects.toMatchObject({
      name: 'RequestFailed',
      reason: 'TextChanged',
      message: 'Select once more.',
    });
  });

  test.each<[what: string, nobody: () => Promise<unknown>]>([
    ['listens', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))],
    ['replies', () => Promise.resolve()],
    [
      'is there any more, after an update',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
  ])('fails with advice where nobody %s', async (_what, nobody) => {
    sendMessage.mockImplementation(nobody);
    await expect(ask('annotation.delete', body)).rejects.toMatchObject({
      reason: 'NoAnswer',
      message: expect.stringMatching(/^Parallax did not answer.*Reload/u) as string,
    });
  });
});
