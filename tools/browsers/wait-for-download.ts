import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from './wait-until.ts';

/**
 * Waits for a file to be whole. While it is being written, Chromium keeps it under another name; Firefox keeps
 * its place with an empty file, the contents being in `NAME.part` or `RANDOM.NAME.part`.
 */
export function waitForDownload(folder: string, fileName: string): Promise<string> {
  return waitUntil(`the download ${fileName}`, async () => {
    const names = await readdir(folder);
    if (!names.includes(fileName)) throw new Error(`there is only ${JSON.stringify(names)}.`);
    if (names.some((name) => name.endsWith('.part'))) return null;
    const path = join(folder, fileName);
    return (await stat(path)).size > 0 ? path : null;
  });
}
