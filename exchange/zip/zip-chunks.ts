import { Zip, ZipDeflate } from 'fflate';
import type { Timestamp } from '../../model/timestamp.ts';
import type { Chunks } from '../corpus/chunks.ts';
import { EARLIEST, LARGEST_ZIP, MOST_FILES, TooLargeForZip } from './zip-writer.ts';

/** A file of a zip that is being written. */
export interface FileOfZip {
  path: string;
  content: Chunks;
}

/** A zip, written as its files come: none of them is in memory whole. @throws {TooLargeForZip} */
export async function* zipChunks(
  files: AsyncIterable<FileOfZip>,
  modified: Timestamp,
): Chunks & AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let count = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    size += chunk.length;
    ready.push(chunk);
  });
  for await (const { path, content } of files) {
    count += 1;
    const file = new ZipDeflate(path);
    file.mtime = new Date(Math.max(modified, EARLIEST));
    zip.add(file);
    for await (const chunk of content) {
      file.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      if (size > LARGEST_ZIP || count > MOST_FILES) throw new TooLargeForZip();
      yield* ready;
      ready = [];
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready;
}

/** Content that is at hand whole. */
export async function* whole(
  content: string | Uint8Array<ArrayBuffer>,
): Chunks & AsyncGenerator<string | Uint8Array<ArrayBuffer>> {
  yield content;
}
