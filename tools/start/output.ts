import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Where a demonstration leaves its pictures and files. */
export const OUTPUT = 'demo-output';

/** Takes away what an earlier demonstration left, and says whose reading the new one is. */
export async function freshOutput(note: string): Promise<void> {
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  await writeFile(join(OUTPUT, 'README.txt'), `${note}\n`);
}

/** Puts the files of an exported case beside the pictures. */
export async function keepArchive(path: string): Promise<void> {
  for (const [name, content] of Object.entries(unzipSync(new Uint8Array(await readFile(path))))) {
    const target = join(OUTPUT, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
