import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Chunks } from '../corpus/chunks.ts';

/** What a column holds; every value may be missing. */
export type ColumnType = 'text' | 'texts' | 'whole number' | 'number' | 'yes or no' | 'moment';
type Cell = string | number | boolean | Date | readonly string[] | null;

/** A table's columns: what they hold, and where in a row it stands. */
export type Columns<Row> = Readonly<Record<string, readonly [type: ColumnType, valueOf: (row: Row) => Cell]>>;

/** Rows are packed so many at a time: a group is what readers skip or take as a whole. */
const ROWS_OF_A_GROUP = 20_000;

/** A Parquet file, group by group. */
export async function* parquetTable<Row>(
  columns: Columns<Row>,
  rows: AsyncIterable<readonly Row[]>,
): Chunks & AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'Parallax' });
  let gathered: Row[] = [];
  for await (const some of rows) {
    gathered = gathered.concat(some);
    if (gathered.length < ROWS_OF_A_GROUP) continue;
    await writeGroup(writer, columns, gathered);
    gathered = [];
    yield taken(bytes);
  }
  if (gathered.length > 0) await writeGroup(writer, columns, gathered);
  await writer.finish();
  yield taken(bytes);
}

async function writeGroup<Row>(writer: ParquetWriter, columns: Columns<Row>, rows: readonly Row[]): Promise<void> {
  const columnData = Object.entries(columns).map(([name, [, valueOf]]) => ({ name, data: rows.map(valueOf) }));
  await writer.write({ columnData, rowGroupSize: rows.length });
}

/** What was written since the last time; the writer counts on from there. */
function taken(bytes: ByteWriter): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes.getBytes());
  bytes.index = 0;
  return copy;
}

function schemaOf(columns: Readonly<Record<string, readonly [type: ColumnType, ...unknown[]]>>): SchemaElement[] {
  const elements = Object.entries(columns).flatMap(([name, [type]]) => ELEMENTS[type](name));
  return [{ name: 'root', num_children: Object.keys(columns).length }, ...elements];
}

const OPTIONAL = { repetition_type: 'OPTIONAL' } as const;
const text = (name: string): SchemaElement => ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', ...OPTIONAL });

/** https://github.com/apache/parquet-format/blob/master/LogicalTypes.md */
const ELEMENTS: Readonly<Record<ColumnType, (name: string) => SchemaElement[]>> = {
  text: (name) => [text(name)],
  texts: (name) => [
    { name, converted_type: 'LIST', num_children: 1, ...OPTIONAL },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    text('element'),
  ],
  'whole number': (name) => [{ name, type: 'INT32', ...OPTIONAL }],
  number: (name) => [{ name, type: 'DOUBLE', ...OPTIONAL }],
  'yes or no': (name) => [{ name, type: 'BOOLEAN', ...OPTIONAL }],
  moment: (name) => [{ name, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', ...OPTIONAL }],
};
