import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sha256 } from '../../exchange/sha-256.ts';

test('what is added bit by bit has the hash that the browser gives the whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), async (parts) => {
      const hash = new Sha256();
      for (const part of parts) hash.add(part);
      const digest = new Uint8Array(
        await crypto.subtle.digest('SHA-256', await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer()),
      );
      expect(hash.finish()).toBe([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    }),
  );
});

test('the standard’s own example', () => {
  const hash = new Sha256();
  hash.add(new TextEncoder().encode('abc'));
  expect(hash.finish()).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
