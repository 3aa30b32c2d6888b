import { readFile } from 'node:fs/promises';

/** A file that a person gave and that cannot be served. The message names the file and says why. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
  }
}

/**
 * A file's bytes; null where there is no such file.
 * @throws {UnusableFile} for one that is there and cannot be read: a folder, or somebody else's.
 */
export async function readGivenFile(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new UnusableFile(path, `cannot be read (${message})`);
  }
}
