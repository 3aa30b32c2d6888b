import Papa from 'papaparse';
import type { TableRow } from '../table-columns.ts';
import { textSlices } from '../foreign-file/text-slices.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import type { ReadingWork } from '../format.ts';

/** In UTF-16 units: a row with an article's whole text is far below. A quotation mark that is not closed would else take the rest of the file for one row. */
const LONGEST_ROW = 32 * 1024 * 1024;

/** A row of a table, and the columns that its first row names. */
export interface RowOfTable {
  columns: readonly string[];
  row: TableRow;
}

/** The rows of a table below its first, a few thousand in memory at a time. @throws {UnreadableFile} naming the row. */
export async function* tableRows(file: Blob, encoding: string, work: ReadingWork = {}): AsyncGenerator<RowOfTable> {
  let columns: string[] | null = null;
  for await (const { cells, number } of cellsOf(file, encoding, work)) {
    if (columns === null) {
      columns = namesOf(cells);
      continue;
    }
    const place = `row ${number}`;
    if (cells.length < columns.length) {
      throw new UnreadableFile(
        place,
        `it has fewer values than there are columns: none for “${columns[cells.length]}”.`,
      );
    }
    if (cells.length > columns.length) throw new UnreadableFile(place, 'it has more values than there are columns.');
    const values = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
    yield { columns, row: { place, values } };
  }
}

/** One that is empty, or comes again, is called by its number. */
function namesOf(cells: readonly string[]): string[] {
  const names = cells.map((name) => name.trim());
  return names.map((name, index) => (name !== '' && names.indexOf(name) === index ? name : `column ${index + 1}`));
}

/** @returns rows that are not blank, each with its number in the table, from 1; blank ones count. */
async function* cellsOf(
  file: Blob,
  encoding: string,
  work: ReadingWork,
): AsyncGenerator<{ cells: string[]; number: number }> {
  let [rest, rows] = ['', 0];
  let format: { delimiter: string; newline: '\r' | '\n' | '\r\n' } | null = null;
  let isLast = false;
  const slices = textSlices(file, encoding, work);
  while (!isLast) {
    const slice = await slices.next();
    isLast = slice.done === true;
    if (!isLast) rest += slice.value as string;
    format ??= formatOf(rest);
    // Not before a whole slice is there: the last row of each may go on in the next.
    const parsed = new Papa.Parser({ ...format, quoteChar: '"' }).parse(rest, 0, !isLast) as Papa.ParseResult<string[]>;
    const [fault] = parsed.errors;
    if (fault) throw new UnreadableFile(`row ${rows + (fault.row ?? 0) + 1}`, FAULTS[fault.code] ?? fault.message);
    for (const cells of parsed.data) {
      rows += 1;
      if (cells.some((cell) => cell.trim() !== '')) yield { cells, number: rows };
    }
    rest = isLast ? '' : rest.slice(parsed.meta.cursor);
    if (rest.length > LONGEST_ROW) {
      throw new UnreadableFile(`row ${rows + 1}`, 'is too long, or a quotation mark in it is not closed.');
    }
  }
}

/** What parts values and rows, told by the beginning. */
function formatOf(start: string) {
  const { delimiter, linebreak } = Papa.parse(start, { preview: 10, skipEmptyLines: 'greedy' }).meta;
  return { delimiter, newline: linebreak as '\r' | '\n' | '\r\n' };
}

const FAULTS: Readonly<Record<string, string>> = {
  MissingQuotes: 'a quotation mark is not closed.',
  InvalidQuotes: 'a quotation mark stands amid a value.',
};
