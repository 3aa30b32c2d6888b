import { blobOf } from '../../../exchange/corpus/chunks.ts';
import type { Format } from '../../../exchange/format.ts';
import { READERS } from '../../../exchange/formats.ts';
import { inventedCorpus } from './invented-corpus.ts';
import { readerIdOf } from './reader-id.ts';
import { rowOf, type Measured } from './row.ts';
import { timed } from './timed.ts';

/** How quickly annotations leave in a format, and come in again where there is a reader of it. */
export async function measureFormat(format: Format, rows: number): Promise<Measured[]> {
  const corpus = inventedCorpus(rows);
  const written = await timed(async (look) => {
    let bytes = 0;
    for await (const chunk of format.write(corpus)) {
      bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length;
      look();
    }
    return bytes;
  });
  const out = rowOf(format.id, 'write', rows, written, written.result);
  const reader = READERS.find(({ id }) => id === readerIdOf(format));
  if (!reader) return [out];
  const file = await blobOf(format.write(corpus), format.type);
  const read = await timed(async (look) => {
    let passages = 0;
    for await (const text of (await reader.read(file, { progress: look })).texts()) {
      passages += text.passages.length;
      look();
    }
    return passages;
  });
  return [out, rowOf(format.id, 'read', rows, read, file.size)];
}
