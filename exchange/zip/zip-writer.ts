import { Zip, ZipDeflate } from 'fflate';
import { ExpectedFailure } from '../../model/expected-failure.ts';

/** Zip knows no time before, and a clock that lost its battery must not keep anybody from their work. */
export const EARLIEST = Date.UTC(1980, 0, 2);

/** Zip counts bytes in 32 bits and files in 16; its extension for more (Zip64) is not written. A little is left for the directory. */
export const LARGEST_ZIP = 2 ** 32 - 2 ** 24;
export const MOST_FILES = 65_535;

/** What is to be written does not fit into a zip. */
export class TooLargeForZip extends ExpectedFailure {
  override readonly name = 'TooLargeForZip';

  constructor() {
    super('This is more than a zip file can hold: 4 GB, or 65,535 files.');
  }
}

/**
 * Writes a zip file by file. What is written becomes a Blob at once, which browsers keep outside of our memory, on disk
 * where it is large. Synchronous inside: fflate's other way starts workers from blobs, which extensions may not.
 */
export class ZipWriter {
  readonly #parts: Blob[] = [];
  readonly #zip: Zip;
  readonly #modified: Date;
  #size = 0;
  #files = 0;

  /** @param modified is written as the time of each file. */
  constructor(modified: number) {
    this.#modified = new Date(Math.max(modified, EARLIEST));
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#size += chunk.length;
      this.#parts.push(new Blob([chunk]));
    });
  }

  /** @throws {TooLargeForZip} */
  add(path: string, bytes: Uint8Array): void {
    this.#files += 1;
    if (this.#size + bytes.length > LARGEST_ZIP || this.#files > MOST_FILES) throw new TooLargeForZip();
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
