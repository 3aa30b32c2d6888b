import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/mini';

const Manifest = z.looseObject({
  name: z.string(),
  host_permissions: z.optional(z.array(z.string())),
  side_panel: z.optional(z.object({ default_path: z.string() })),
  browser_specific_settings: z.optional(z.looseObject({ gecko: z.looseObject({ id: z.string() }) })),
});

export type Manifest = z.infer<typeof Manifest>;

export async function readManifest(extension: string): Promise<Manifest> {
  return Manifest.parse(JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')));
}

/**
 * Copies an extension, with leave to read the given sites from the start. The copy differs by this one line of its
 * manifest: under automation nobody can answer Chromium's question whether a site may be read.
 */
export async function copyWithHostAccess(extension: string, copy: string, patterns: readonly string[]): Promise<void> {
  await cp(extension, copy, { recursive: true });
  const manifest = { ...(await readManifest(extension)), host_permissions: [...patterns] };
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest));
}
