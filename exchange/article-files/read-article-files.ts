import type { ImportedArticle } from '../../model/imported-article.ts';
import { openZip, type ZipEntry } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';
import { UnreadableZip } from '../zip/zip-errors.ts';
import { proposed, refused, type FileReading } from './article-proposal.ts';
import { completed } from './complete-article.ts';
import { decodeHtml, decodeText } from './decode-text.ts';
import { fileKindOf, type FileKind } from './file-kind.ts';
import { articleOfText, readMarkdown, readText } from './text-file.ts';
import type { GivenFields } from './read-fields.ts';
import {
  proposeMapping,
  readCsv,
  readJsonLines,
  UnreadableTable,
  type ColumnMapping,
  type Table,
} from './table-file.ts';
import { isSafePath, isSystemFile } from './zip-paths.ts';

/** A file as a person dropped it; the path tells folders apart. */
export interface GivenFile {
  path: string;
  content: Blob;
}

export interface ReadingOptions {
  /** Reads a saved page. It needs a DOM, which a worker has not: see components/import/read-html-file.ts. */
  readHtml: (html: string) => ImportedArticle | null;
  /** The mappings that a person chose, by the table's path as {@link FileReading} has it; else the proposed one. */
  mappings?: ReadonlyMap<string, ColumnMapping>;
  signal?: AbortSignal;
}

/** In bytes, unpacked. A table holds thousands of articles and is in memory whole while it is read. */
const LARGEST_ARTICLE = 20e6;
const LARGEST_TABLE = 64e6;
const MOST_IN_ZIP = 50_000;
/** All files of one zip together: a small one can unpack to more than a disk holds. */
const LARGEST_ZIP = 4e9;

/**
 * Reads files of articles, one after the other, so that there is never more than one of them in memory. A file that is
 * damaged is refused as a whole; in a table, a row without text is refused alone. Nothing is written: what it gives is for a
 * person to look through, edit and confirm.
 * @throws what the signal was aborted with.
 */
export async function* readArticleFiles(
  files: readonly GivenFile[],
  options: ReadingOptions,
): AsyncGenerator<FileReading, void, undefined> {
  for (const file of files) {
    options.signal?.throwIfAborted();
    if (fileKindOf(file.path) === 'zip') yield* readZip(file, options);
    else if (!isSystemFile(file.path)) yield* readFile(file.path, file.content, options);
  }
}

/** A table with the mapping that its columns suggest, to be shown before its articles are read. @throws {UnreadableTable} */
export async function previewTable({ path, content }: GivenFile): Promise<{ table: Table; mapping: ColumnMapping }> {
  if (content.size > LARGEST_TABLE) throw new UnreadableTable(tooLarge(LARGEST_TABLE));
  const table = readTable(path, new Uint8Array(await content.arrayBuffer()));
  return { table, mapping: proposeMapping(table) };
}

async function* readFile(
  path: string,
  content: Blob,
  options: ReadingOptions,
): AsyncGenerator<FileReading, void, undefined> {
  const source = { file: path, place: null };
  const kind = fileKindOf(path);
  if (!kind || kind === 'zip') return yield refused(source, KIND_REASON);
  if (content.size > largestOf(kind)) return yield refused(source, tooLarge(largestOf(kind)));
  yield* readBytes(path, kind, new Uint8Array(await content.arrayBuffer()), options);
}

async function* readZip(
  { path, content }: GivenFile,
  options: ReadingOptions,
): AsyncGenerator<FileReading, void, undefined> {
  try {
    const entries = (await openZip(content)).filter((entry) => !isSystemFile(entry.path));
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (entries.length > MOST_IN_ZIP || size > LARGEST_ZIP) throw new UnreadableZip('', 'unpacks to too much.');
    for (const entry of entries) {
      options.signal?.throwIfAborted();
      yield* readZipped(`${path} › ${entry.path}`, content, entry, options);
    }
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    yield refused({ file: path, place: null }, error.message);
  }
}

async function* readZipped(
  path: string,
  zip: Blob,
  entry: ZipEntry,
  options: ReadingOptions,
): AsyncGenerator<FileReading, void, undefined> {
  const source = { file: path, place: null };
  const kind = fileKindOf(entry.path);
  if (!isSafePath(entry.path)) return yield refused(source, 'its name leads out of the zip file.');
  if (!kind || kind === 'zip') return yield refused(source, KIND_REASON);
  try {
    yield* readBytes(path, kind, await readEntry(zip, entry, largestOf(kind)), options);
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    yield refused(source, error.message.slice(error.message.indexOf(': ') + 2));
  }
}

function* readBytes(
  path: string,
  kind: Exclude<FileKind, 'zip'>,
  bytes: Uint8Array,
  options: ReadingOptions,
): Generator<FileReading, void, undefined> {
  if (kind === 'table' || kind === 'json lines') return yield* readRows(path, bytes, options);
  const source = { file: path, place: null };
  const article = kind === 'html' ? options.readHtml(decodeHtml(bytes)) : READERS[kind](decodeText(bytes));
  yield article ? proposed(completed(article, path), source) : refused(source, 'no article was found in this page.');
}

const READERS = { text: readText, markdown: readMarkdown } as const;

function* readRows(
  path: string,
  bytes: Uint8Array,
  { mappings }: ReadingOptions,
): Generator<FileReading, void, undefined> {
  try {
    const table = readTable(path, bytes);
    const mapping = mappings?.get(path) ?? proposeMapping(table);
    if (!mapping.text) throw new UnreadableTable('none of its columns holds the text of articles.');
    for (const { place, values } of table.rows) {
      const fields = fieldsOf(values, mapping);
      const article = completed(articleOfText(fields.text ?? '', fields), path);
      yield proposed(article, { file: path, place });
    }
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    yield refused({ file: path, place: null }, error.message);
  }
}

function readTable(path: string, bytes: Uint8Array): Table {
  const text = decodeText(bytes);
  return fileKindOf(path) === 'json lines' ? readJsonLines(text) : readCsv(text);
}

function fieldsOf(values: Readonly<Record<string, string>>, mapping: ColumnMapping): GivenFields {
  const fields = Object.entries(mapping).map(([field, column]) => [
    field,
    column === null ? '' : (values[column] ?? ''),
  ]);
  return Object.fromEntries(fields) as GivenFields;
}

const KIND_REASON = 'only .txt, .html, .md, .csv, .tsv, .jsonl and .zip files are read.';

function largestOf(kind: FileKind): number {
  return kind === 'table' || kind === 'json lines' ? LARGEST_TABLE : LARGEST_ARTICLE;
}

function tooLarge(largest: number): string {
  return `it is larger than ${largest / 1e6} MB.`;
}
