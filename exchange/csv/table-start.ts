import { utf16Offsets } from '../code-points.ts';
import { encodingOfFile } from '../foreign-file/text-slices.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import type { OffsetUnit, ReadingWork } from '../format.ts';
import { JUDGED_BY, SHOWN_ROWS, type TableRow } from '../table-columns.ts';
import { proposeAnnotationColumns, type AnnotationColumns } from './annotation-columns.ts';
import type { TableMeaning } from './foreign-columns.ts';
import { isOwnTable } from './own-columns.ts';
import { tableRows } from './table-rows.ts';

/** A table of another program before it is read: for a person to say which column holds what. */
export interface TableStart {
  columns: readonly string[];
  /** Its first. */
  rows: readonly TableRow[];
  /** As its columns' names and first rows suggest it. */
  meaning: TableMeaning;
}

/** How a table begins; null for one of ours, of which nothing needs to be said. @throws {UnreadableFile} where it is no table. */
export async function startOfTable(file: Blob, work: ReadingWork = {}): Promise<TableStart | null> {
  const { columns, rows, meaning } = await tableStart(file, await encodingOfFile(file, work));
  return meaning && { columns, rows: rows.slice(0, SHOWN_ROWS), meaning };
}

/** The same with all rows that it is judged by. @throws {UnreadableFile} */
export async function tableStart(
  file: Blob,
  encoding: string,
): Promise<Omit<TableStart, 'meaning'> & { meaning: TableMeaning | null }> {
  const rows: TableRow[] = [];
  let columns: readonly string[] = [];
  for await (const one of tableRows(file, encoding)) {
    columns = one.columns;
    rows.push(one.row);
    if (rows.length === JUDGED_BY) break;
  }
  if (rows.length === 0) throw new UnreadableFile('', NO_ROW);
  return { columns, rows, meaning: isOwnTable(columns) ? null : proposedMeaning(columns, rows) };
}

const NO_ROW = 'cannot be read as a table: there is no row below its first, which names the columns.';

function proposedMeaning(columns: readonly string[], rows: readonly TableRow[]): TableMeaning {
  const proposed = proposeAnnotationColumns(columns, rows);
  return { columns: proposed, offsets: likelyUnit(proposed, rows) };
}

/** Code points, as Python and R count, unless the words of more rows stand where UTF-16 says. */
function likelyUnit({ text, quote, start, end }: AnnotationColumns, rows: readonly TableRow[]): OffsetUnit {
  let lead = 0;
  for (const { values } of rows) {
    const at = (column: string | null) => (column === null ? '' : (values[column] ?? ''));
    const [from, to, utf16] = [Number(at(start)), Number(at(end)), utf16Offsets(at(text))];
    const stands = (first: number | null, last: number | null) =>
      Number(first !== null && last !== null && at(quote) !== '' && at(text).slice(first, last) === at(quote));
    lead += stands(from, to) - stands(utf16(from), utf16(to));
  }
  return lead > 0 ? 'UTF-16 code units' : 'Unicode code points';
}
