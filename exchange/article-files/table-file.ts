import Papa from 'papaparse';
import { fileKindOf } from './file-kind.ts';
import { columnsByName, longestColumn, type ColumnsOf, type TableRow } from '../table-columns.ts';
import { ARTICLE_NAMES, type ArticleField } from './known-names.ts';

/** A table as it stands in a file, all values as text. */
export interface Table {
  columns: readonly string[];
  rows: readonly TableRow[];
}

/** Which column holds what of an article. */
export type ColumnMapping = ColumnsOf<ArticleField>;

/** A table that cannot be read as one; the reason names the place. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';
}

/** By the end of its name. @throws {UnreadableTable} */
export function readTable(path: string, text: string): Table {
  return fileKindOf(path) === 'json lines' ? readJsonLines(text) : readCsv(text);
}

/** A comma, semicolon, tab or bar between the values, whichever the file has; its first row names the columns. @throws {UnreadableTable} */
export function readCsv(text: string): Table {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header, index) => header.trim() || `column ${index + 1}`,
  });
  // That the values' separator could not be made out is no fault of a table with one column.
  const fault = errors.find(({ type }) => type !== 'Delimiter');
  if (fault) throw new UnreadableTable(`row ${rowOf(fault)}: ${FAULTS[fault.code] ?? fault.message}`);
  const columns = meta.fields ?? [];
  if (data.length === 0) throw new UnreadableTable('there is no row below its first, which names the columns.');
  return { columns, rows: data.map((values, index) => ({ place: `row ${index + 2}`, values })) };
}

/** As a spreadsheet counts. Only faults of quotation marks are counted with the first row, which names the columns. */
function rowOf({ type, row = 0 }: Papa.ParseError): number {
  return type === 'Quotes' ? row + 1 : row + 2;
}

const FAULTS: Readonly<Record<string, string>> = {
  MissingQuotes: 'a quotation mark is not closed.',
  InvalidQuotes: 'a quotation mark stands amid a value.',
  TooFewFields: 'it has fewer values than there are columns.',
  TooManyFields: 'it has more values than there are columns.',
};

/** One JSON object a line. What is nested in it is left out, lists of texts are joined by blank lines. @throws {UnreadableTable} */
function readJsonLines(text: string): Table {
  const rows = text.split(/\r?\n/u).flatMap((line, index): TableRow[] => {
    if (line.trim() === '') return [];
    return [{ place: `line ${index + 1}`, values: valuesOf(line, index + 1) }];
  });
  if (rows.length === 0) throw new UnreadableTable('it is empty.');
  return { columns: [...new Set(rows.flatMap(({ values }) => Object.keys(values)))], rows };
}

function valuesOf(line: string, number: number): Record<string, string> {
  const parsed = parseJson(line, number);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new UnreadableTable(`line ${number} is no JSON object.`);
  }
  const values = Object.entries(parsed).map(([name, value]: [string, unknown]) => [name, asText(value)]);
  return Object.fromEntries(values.filter(([, value]) => value !== null)) as Record<string, string>;
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnreadableTable(`line ${number} is no JSON.`);
  }
}

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isTexts ? value.join('\n\n') : null;
}

/** In UTF-16 units: an article's mean length is far above. */
const SHORTEST_TEXT = 200;

/** The mapping that the columns' names suggest; the text is else the column with the longest values. */
export function proposeMapping({ columns, rows }: Table): ColumnMapping {
  const mapping = columnsByName(columns, ARTICLE_NAMES);
  const left = columns.filter((name) => !Object.values(mapping).includes(name));
  return { ...mapping, text: mapping.text ?? longestColumn(left, rows, SHORTEST_TEXT) };
}
