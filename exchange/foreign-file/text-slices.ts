import type { ReadingWork } from '../format.ts';

/** Bytes of a file that are in memory at a time. */
export const SLICE = 4 * 1024 * 1024;

/** A file's bytes, some megabytes at a time. Progress in bytes. @throws what the signal was aborted with. */
export async function* byteSlices(
  file: Blob,
  { signal, progress }: ReadingWork = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.size; at += SLICE) {
    signal?.throwIfAborted();
    yield new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
    progress?.(Math.min(at + SLICE, file.size), file.size);
  }
}

/** A file's text, some megabytes at a time; what is wrong in that encoding is U+FFFD. Progress in bytes. @throws what the signal was aborted with. */
export async function* textSlices(file: Blob, encoding: string, work: ReadingWork = {}): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of byteSlices(file, work)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** As decode-text.ts tells a whole text's encoding, without having it whole: by its mark, else UTF-8 where all of it is that, else windows-1252. */
export async function encodingOfFile(file: Blob, work: ReadingWork = {}): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of byteSlices(file, work.signal ? { signal: work.signal } : {})) {
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}
