import { decodeText } from './decode-text.ts';
import { isTable, openFiles, UnreadableFile, type ArticleFile, type GivenFile } from './open-files.ts';
import { SHOWN_ROWS, type TableRow } from '../table-columns.ts';
import { proposeMapping, readTable, UnreadableTable, type ColumnMapping } from './table-file.ts';

/** A table before its articles are read: for a person to say which column holds what. */
export interface TablePreview {
  path: string;
  columns: readonly string[];
  /** Its first. */
  rows: readonly TableRow[];
  /** How many it has in all. */
  count: number;
  /** As its columns suggest it. */
  mapping: ColumnMapping;
}

/**
 * The tables among files, those in zips too, with their first rows. One that cannot be read is left out: reading it says why.
 * @throws what the signal was aborted with.
 */
export async function previewTables(files: readonly GivenFile[], signal?: AbortSignal): Promise<TablePreview[]> {
  const previews: TablePreview[] = [];
  for await (const file of openFiles(files)) {
    signal?.throwIfAborted();
    const preview = 'reason' in file || !isTable(file.kind) ? null : await previewOf(file);
    if (preview) previews.push(preview);
  }
  return previews;
}

async function previewOf({ path, read }: ArticleFile): Promise<TablePreview | null> {
  try {
    const table = readTable(path, decodeText(await read()));
    const rows = table.rows.slice(0, SHOWN_ROWS);
    return { path, columns: table.columns, rows, count: table.rows.length, mapping: proposeMapping(table) };
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof UnreadableTable) return null;
    throw error;
  }
}
