/** A file on its way out, piece by piece; texts are written as UTF-8. */
export type Chunks = AsyncIterable<string | Uint8Array<ArrayBuffer>>;

/** Bytes gathered before they become a Blob, which browsers may keep outside of our memory. */
const BLOB_BYTES = 4 * 1024 * 1024;

/** The whole of it, in memory that does not grow with it where the browser keeps Blobs on the disk. */
export async function blobOf(chunks: Chunks, type: string, signal?: AbortSignal): Promise<Blob> {
  const blobs: Blob[] = [];
  let parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    parts.push(typeof chunk === 'string' ? chunk.toWellFormed() : chunk);
    bytes += chunk.length;
    if (bytes < BLOB_BYTES) continue;
    blobs.push(new Blob(parts));
    [parts, bytes] = [[], 0];
  }
  return new Blob([...blobs, ...parts], { type });
}
