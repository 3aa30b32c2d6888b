import * as fc from 'fast-check';
import { expect } from 'vitest';
import { ExpectedFailure } from '../../model/expected-failure.ts';

/** How many damaged files an importer meets: a few hundred, or with `LONG_TESTS` (npm run test:long) ten thousand. */
export const MUTATIONS = process.env['LONG_TESTS'] ? 10_000 : 300;

const TOKENS = [
  '\0',
  '"',
  '<',
  '>',
  '&',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '\n',
  '\u{FEFF}',
  '-1',
  '1e999',
  'null',
  '😡',
  '../',
  '&#0;',
  ']]>',
];

type Edit = { at: number; length: number } & ({ kind: 'cut' | 'copy' | 'flip' } | { kind: 'put'; token: string });

const place = { at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 40 }) };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('cut' as const, 'copy' as const, 'flip' as const), ...place }),
  fc.record({ kind: fc.constant('put' as const), token: fc.constantFrom(...TOKENS), ...place }),
);

/**
 * Damages a sound file in many ways. Whatever becomes of it, `read` must take it or throw an error that was written for a
 * person: anything else is a bug. Gives how many were refused.
 */
export async function damageAndRead(
  sound: Uint8Array,
  read: (file: Blob) => Promise<unknown>,
  runs = MUTATIONS,
): Promise<number> {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      try {
        await read(new Blob([damaged(sound, edits)]));
      } catch (error) {
        refused += 1;
        expect(error).toBeInstanceOf(ExpectedFailure);
        expect((error as Error).message.length).toBeLessThan(600);
      }
    }),
    { numRuns: runs },
  );
  return refused;
}

function damaged(sound: Uint8Array, edits: readonly Edit[]): Uint8Array<ArrayBuffer> {
  return edits.reduce((bytes, one) => withEdit(bytes, one), new Uint8Array(sound));
}

function withEdit(bytes: Uint8Array<ArrayBuffer>, one: Edit): Uint8Array<ArrayBuffer> {
  const at = Math.floor(one.at * bytes.length);
  const end = Math.min(bytes.length, at + one.length);
  if (one.kind === 'cut') return joined(bytes.subarray(0, at), bytes.subarray(one.length > 38 ? bytes.length : end));
  if (one.kind === 'copy') return joined(bytes.subarray(0, end), bytes.subarray(at));
  if (one.kind === 'put') return joined(bytes.subarray(0, at), new TextEncoder().encode(one.token), bytes.subarray(at));
  const flipped = bytes.slice();
  for (let index = at; index < end; index += 7) flipped[index] = (flipped[index] ?? 0) ^ (1 << (one.length % 8));
  return flipped;
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
