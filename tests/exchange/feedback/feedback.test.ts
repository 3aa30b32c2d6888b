import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FeedbackRefused } from '../../../exchange/feedback/feedback-format.ts';
import { readFeedback } from '../../../exchange/feedback/read-feedback.ts';
import { writeFeedback } from '../../../exchange/feedback/write-feedback.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import type { ReturnedFeedback } from '../../../model/feedback.ts';
import * as examples from '../../model/examples.ts';
import { damageAndRead } from '../mutate-file.ts';

const WORDS = examples.feedback as ReturnedFeedback;

async function given(feedback: ReturnedFeedback = WORDS): Promise<Blob> {
  return writeFeedback(feedback, examples.author, await newIdentity(examples.author.id));
}

async function withFile(file: Blob, path: RegExp, change: (text: string) => string): Promise<Blob> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const changed = Object.entries(files).map(([name, bytes]) => [
    name,
    path.test(name) ? strToU8(change(new TextDecoder().decode(bytes))) : bytes,
  ]);
  return new Blob([zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>)]);
}

test('comes back as it was, with the key of whoever gave it', async () => {
  const { feedback, author } = await readFeedback(await given());
  expect(feedback).toEqual(WORDS);
  expect(author).toMatchObject({ ...examples.author, publicKey: { key: expect.any(String) as string } });
});

describe('refuses, naming the reason', () => {
  test.each<[string, RegExp, (text: string) => string, string]>([
    ['a comment altered later', /^feedback/u, (text) => text.replace('Well seen.', 'Forged.'), 'changed or damaged'],
    [
      'another date',
      /^manifest/u,
      (text) => text.replace('"returned": 17', '"returned": 16'),
      'signature does not fit',
    ],
    ['another reader', /^manifest/u, (text) => text.replace('"about": "0', '"about": "1'), 'signature does not fit'],
    ['a part too few', /^manifest/u, (text) => text.replace(/\{\s+"path": "feedback[^}]+\}/u, ''), 'JSON'],
  ])('%s', async (_, path, change, reason) => {
    const refused = await readFeedback(await withFile(await given(), path, change)).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(FeedbackRefused);
    expect((refused as Error).message).toContain(reason);
  });

  test('what somebody else is to have said', async () => {
    const file = await given({ ...WORDS, author: examples.idOf(900) });
    await expect(readFeedback(file)).rejects.toThrow('not what it was signed for');
  });

  test('whatever is damaged', async () => {
    const sound = new Uint8Array(await (await given()).arrayBuffer());
    expect(await damageAndRead(sound, readFeedback)).toBeGreaterThan(0);
  });
});
