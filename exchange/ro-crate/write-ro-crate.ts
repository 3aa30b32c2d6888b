import type { Corpus } from '../../model/corpus.ts';
import type { Chunks } from '../corpus/chunks.ts';
import { csv } from '../csv/write-csv.ts';
import type { Format } from '../format.ts';
import { Sha256 } from '../sha-256.ts';
import { webAnnotation } from '../web-annotation/write-web-annotation.ts';
import { whole, zipChunks, type FileOfZip } from '../zip/zip-chunks.ts';
import type { CrateDetails, CrateFile } from './crate-details.ts';
import { crateMetadata } from './crate-metadata.ts';
import { croissant } from './croissant.ts';

/** A corpus to be published: annotations as a table and as Web Annotations, the texts, and what both are, for people and machines. */
export function roCrate(details: CrateDetails): Format {
  return {
    id: 'ro-crate',
    name: 'RO-Crate with Croissant (for publishing)',
    ending: '.zip',
    type: 'application/zip',
    offsets: 'Unicode code points',
    worksWithoutText: true,
    cannotHold: [
      'What annotations were before they were changed, and deleted ones.',
      'Earlier versions of the codebook, and its own fields but for their answers.',
    ],
    write: (corpus) => zipChunks(filesOf(corpus, details), corpus.exported ?? 0),
  };
}

async function* filesOf(corpus: Corpus, details: CrateDetails): AsyncGenerator<FileOfZip> {
  const files: CrateFile[] = [];
  for (const format of [csv, webAnnotation]) {
    const path = `annotations${format.ending}`;
    yield { path, content: noted(files, path, format.type, format.write(corpus)) };
  }
  for await (const { file, text } of corpus.texts()) {
    if (file !== null && text !== null) {
      yield { path: file, content: noted(files, file, 'text/plain', whole(text.toWellFormed())) };
    }
  }
  const described = croissant(corpus, details, files);
  yield {
    path: 'croissant.json',
    content: noted(files, 'croissant.json', 'application/ld+json', whole(json(described))),
  };
  yield { path: 'ro-crate-metadata.json', content: whole(json(crateMetadata(corpus, details, files))) };
}

/** The same chunks; once they are through, the file is in the list with its size and hash. */
async function* noted(
  files: CrateFile[],
  path: string,
  type: string,
  content: Chunks,
): Chunks & AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const hash = new Sha256();
  let size = 0;
  for await (const chunk of content) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    hash.add(bytes);
    size += bytes.length;
    yield bytes;
  }
  files.push({ path, type, size, sha256: hash.finish() });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2).toWellFormed()}\n`;
}
