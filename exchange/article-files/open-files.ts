import { ownFileOf, sayWhere } from '../own-files.ts';
import { openZip, type ZipEntry } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';
import { UnreadableZip } from '../zip/zip-errors.ts';
import type { FileRefusal } from './article-proposal.ts';
import { fileKindOf, type FileKind } from './file-kind.ts';
import { isSafePath, isSystemFile } from './zip-paths.ts';

/** A file as a person dropped it; the path tells folders apart. */
export interface GivenFile {
  path: string;
  content: Blob;
}

/** A file that holds articles, by itself or in a zip. */
export interface ArticleFile {
  /** As it was given; in a zip, behind the zip's path and “ › ”. */
  path: string;
  kind: Exclude<FileKind, 'zip'>;
  /** Its bytes, unpacked. @throws {UnreadableFile} */
  read: () => Promise<Uint8Array<ArrayBuffer>>;
  /** In bytes, of all the files that were given: how far one is once this one is read. */
  end: number;
}

/** A file that is not read; the reason is for the person. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** In bytes, unpacked. A table holds thousands of articles and is in memory whole while it is read. */
const LARGEST = { article: 20e6, table: 64e6 };
const MOST_IN_ZIP = 50_000;
/** All files of one zip together: a small one can unpack to more than a disk holds. */
const LARGEST_ZIP = 4e9;

const KIND_REASON = 'only .txt, .html, .md, .csv, .tsv, .jsonl and .zip files are read.';

export function sizeOf(files: readonly GivenFile[]): number {
  return files.reduce((sum, { content }) => sum + content.size, 0);
}

/** All files, those in zips too, one after the other; nothing of them is read yet. What cannot be read is refused by name. */
export async function* openFiles(
  files: readonly GivenFile[],
): AsyncGenerator<ArticleFile | FileRefusal, void, undefined> {
  let end = 0;
  for (const { path, content } of files) {
    const kind = fileKindOf(path);
    const own = kind === null || kind === 'zip' ? await ownFileOf(content) : null;
    if (own) yield refusal(path, `it is ${sayWhere(own)}.`);
    else if (kind === 'zip') yield* openZipped(path, content, end);
    end += content.size;
    if (own || kind === 'zip' || isSystemFile(path)) continue;
    yield opened(path, content.size, end, async () => new Uint8Array(await content.arrayBuffer()));
  }
}

async function* openZipped(
  path: string,
  zip: Blob,
  start: number,
): AsyncGenerator<ArticleFile | FileRefusal, void, undefined> {
  try {
    const entries = (await openZip(zip)).filter((entry) => !isSystemFile(entry.path));
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (entries.length > MOST_IN_ZIP || size > LARGEST_ZIP) throw new UnreadableZip('', 'unpacks to too much.');
    let end = start;
    for (const entry of entries) {
      end += entry.packedSize;
      yield openEntry(`${path} › ${entry.path}`, zip, entry, end);
    }
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    yield refusal(path, error.message);
  }
}

function openEntry(path: string, zip: Blob, entry: ZipEntry, end: number): ArticleFile | FileRefusal {
  if (!isSafePath(entry.path)) return refusal(path, 'its name leads out of the zip file.');
  return opened(path, entry.size, end, async (largest) => {
    try {
      return await readEntry(zip, entry, largest);
    } catch (error) {
      if (!(error instanceof UnreadableZip)) throw error;
      throw new UnreadableFile(error.message.slice(error.message.indexOf(': ') + 2));
    }
  });
}

function opened(
  path: string,
  size: number,
  end: number,
  read: (largest: number) => Promise<Uint8Array<ArrayBuffer>>,
): ArticleFile | FileRefusal {
  const kind = fileKindOf(path);
  if (!kind || kind === 'zip') return refusal(path, KIND_REASON);
  const largest = isTable(kind) ? LARGEST.table : LARGEST.article;
  if (size > largest) return refusal(path, `it is larger than ${largest / 1e6} MB.`);
  return { path, kind, end, read: () => read(largest) };
}

export function isTable(kind: FileKind): boolean {
  return kind === 'table' || kind === 'json lines';
}

function refusal(file: string, reason: string): FileRefusal {
  return { source: { file, place: null }, reason };
}
