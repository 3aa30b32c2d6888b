import * as z from 'zod/mini';

/** The one file of a backup that is not records: what the others are, so that one that is missing or altered is noticed. */
export const MANIFEST_PATH = 'manifest.json';

/** The first word of every backup's manifest. */
export const FORMAT = 'parallax-backup';

/**
 * The shape of what is written. A change of any record's schema that an older file does not satisfy raises it, and brings
 * what reads the older version.
 */
export const VERSION = 1;

/** What any version has: enough to say that a file is another program's, or a later version's. */
export const AnyManifest = z.object({ format: z.literal(FORMAT), version: z.int().check(z.positive()) });

const Part = z.object({
  path: z.string().check(z.regex(/^[a-zA-Z]+\/\d+\.jsonl$/u)),
  /** How many records, one a line. */
  records: z.int().check(z.positive()),
  /** Of the unpacked part: its bytes, and their SHA-256 in hexadecimal. */
  bytes: z.int().check(z.positive()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
});
export type Part = z.infer<typeof Part>;

export const Manifest = z.extend(AnyManifest, {
  /** When it was made, ISO 8601 in UTC. */
  made: z.iso.datetime(),
  parts: z.array(Part),
});
export type Manifest = z.infer<typeof Manifest>;

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
