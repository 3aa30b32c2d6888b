import { Zip, ZipDeflate } from 'fflate';

/** Zip knows no time before, and a clock that lost its battery must not keep anybody from their work. */
const EARLIEST = Date.UTC(1980, 0, 2);

/**
 * Writes a zip file by file. What is written becomes a Blob at once, which browsers keep outside of our memory, on disk
 * where it is large. Synchronous inside: fflate's other way starts workers from blobs, which extensions may not.
 */
export class ZipWriter {
  readonly #parts: Blob[] = [];
  readonly #zip: Zip;
  readonly #modified: Date;

  /** @param modified is written as the time of each file. */
  constructor(modified: number) {
    this.#modified = new Date(Math.max(modified, EARLIEST));
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#parts.push(new Blob([chunk]));
    });
  }

  add(path: string, bytes: Uint8Array): void {
    const file = new ZipDeflate(path);
    file.mtime = this.#modified;
    this.#zip.add(file);
    file.push(bytes, true);
  }

  finish(type: string): Blob {
    this.#zip.end();
    return new Blob(this.#parts, { type });
  }
}
