import type { ImportedArticle } from '../../model/imported-article.ts';
import { proposed, refused, type FileReading } from './article-proposal.ts';
import { completed } from './complete-article.ts';
import { decodeHtml, decodeText } from './decode-text.ts';
import { isTable, openFiles, sizeOf, UnreadableFile, type ArticleFile, type GivenFile } from './open-files.ts';
import type { GivenFields } from './read-fields.ts';
import { proposeMapping, readTable, UnreadableTable, type ColumnMapping } from './table-file.ts';
import { articleOfText, readMarkdown, readText } from './text-file.ts';

export interface ReadingOptions {
  /** Reads a saved page. It needs a DOM, which a worker has not: see components/import/files/read-html-file.ts. */
  readHtml: (html: string) => ImportedArticle | null | Promise<ImportedArticle | null>;
  /** The mappings that a person chose, by the table's path as {@link FileReading} has it; else the proposed one. */
  mappings?: ReadonlyMap<string, ColumnMapping>;
  signal?: AbortSignal;
  /** Told after each file, in bytes of the files that were given. */
  progress?: (done: number, total: number) => void;
}

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
  const total = sizeOf(files);
  for await (const file of openFiles(files)) {
    options.signal?.throwIfAborted();
    if ('reason' in file) yield { refusal: file };
    else {
      yield* readFile(file, options);
      options.progress?.(file.end, total);
    }
  }
}

async function* readFile(file: ArticleFile, options: ReadingOptions): AsyncGenerator<FileReading, void, undefined> {
  const source = { file: file.path, place: null };
  try {
    const bytes = await file.read();
    if (isTable(file.kind)) return yield* readRows(file, bytes, options);
    const article = await readArticle(file, bytes, options);
    yield article ? proposed(completed(article, file.path), source) : refused(source, NO_ARTICLE);
  } catch (error) {
    if (!(error instanceof UnreadableFile) && !(error instanceof UnreadableTable)) throw error;
    yield refused(source, error.message);
  }
}

const NO_ARTICLE = 'no article was found in this page.';

async function readArticle(
  { kind }: ArticleFile,
  bytes: Uint8Array,
  { readHtml }: ReadingOptions,
): Promise<ImportedArticle | null> {
  if (kind === 'html') return readHtml(decodeHtml(bytes));
  return (kind === 'markdown' ? readMarkdown : readText)(decodeText(bytes));
}

function* readRows(
  { path }: ArticleFile,
  bytes: Uint8Array,
  { mappings }: ReadingOptions,
): Generator<FileReading, void, undefined> {
  const table = readTable(path, decodeText(bytes));
  const mapping = mappings?.get(path) ?? proposeMapping(table);
  if (!mapping.text) throw new UnreadableTable('none of its columns holds the text of articles.');
  for (const { place, values } of table.rows) {
    const fields = fieldsOf(values, mapping);
    yield proposed(completed(articleOfText(fields.text ?? '', fields), path), { file: path, place });
  }
}

function fieldsOf(values: Readonly<Record<string, string>>, mapping: ColumnMapping): GivenFields {
  const fields = Object.entries(mapping).map(([field, column]) => [
    field,
    column === null ? '' : (values[column] ?? ''),
  ]);
  return Object.fromEntries(fields) as GivenFields;
}
