import type { Part } from '../record-file/manifest.ts';

/**
 * The bytes that a file's signature is of: its format, what it states, and the hash of every part, in one order. Whoever alters a
 * record alters a part, and with it its hash.
 */
export function signedBytes(
  format: string,
  stated: readonly (string | number)[],
  parts: readonly Part[],
): Uint8Array<ArrayBuffer> {
  const signed = [format, stated, parts.map(({ path, records, sha256 }) => [path, records, sha256])];
  return new TextEncoder().encode(JSON.stringify(signed));
}
