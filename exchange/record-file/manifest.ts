import * as z from 'zod/mini';

/** The one file that is not records: what the others are, so that one that is missing or altered is noticed. */
export const MANIFEST_PATH = 'manifest.json';

const Part = z.object({
  path: z.string().check(z.regex(/^[a-zA-Z]+\/\d+\.jsonl$/u)),
  /** How many records, one a line. */
  records: z.int().check(z.positive()),
  /** Of the unpacked part: its bytes, and their SHA-256 in hexadecimal. */
  bytes: z.int().check(z.positive()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
});
export type Part = z.infer<typeof Part>;

/** What any version has: enough to say that a file is another program's, or a later version's. */
export const anyManifest = (format: string) =>
  z.object({ format: z.literal(format), version: z.int().check(z.positive()) });

export const Manifest = z.object({
  format: z.string(),
  version: z.int().check(z.positive()),
  /** When it was made, ISO 8601 in UTC. */
  made: z.iso.datetime(),
  parts: z.array(Part),
  /** What one format alone says of its files. */
  about: z.optional(z.unknown()),
});
export type Manifest = z.infer<typeof Manifest>;

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
