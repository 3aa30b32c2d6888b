/** A row of a table from elsewhere, all values as text. */
export interface TableRow {
  /** For a person to find it again: “row 3”, as a spreadsheet counts, or “line 3”. */
  place: string;
  values: Readonly<Record<string, string>>;
}

/** Which column holds what; null where none does. */
export type ColumnsOf<Field extends string> = Readonly<Record<Field, string | null>>;

/** The names under which programs and people have each field, the surest first, parted by spaces; small letters and digits alone. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, string>>;

/** How sure a column's name is for a field of these names: 0 for the surest, -1 where it is none of them. */
export function rankAmong(names: string, column: string): number {
  return names.split(' ').indexOf(column.toLowerCase().replaceAll(/[^a-z0-9]/gu, ''));
}

/** What the columns' names suggest, a column for one field alone; the fields choose in the order of `names`. */
export function columnsByName<Field extends string>(
  columns: readonly string[],
  names: ColumnNames<Field>,
): ColumnsOf<Field> {
  const taken = new Set<string>();
  const chosen = Object.entries<string>(names).map(([field, known]) => {
    const [column] = columns
      .filter((one) => rankAmong(known, one) >= 0 && !taken.has(one))
      .toSorted((one, other) => rankAmong(known, one) - rankAmong(known, other));
    if (column !== undefined) taken.add(column);
    return [field, column ?? null];
  });
  return Object.fromEntries(chosen) as ColumnsOf<Field>;
}

/** Rows by which a column is judged where its name says nothing. */
export const JUDGED_BY = 50;

/** First rows that a person sees of a table. */
export const SHOWN_ROWS = 3;

/** The column with the longest values on average; null where they are shorter than asked for, in UTF-16 units. */
export function longestColumn(columns: readonly string[], rows: readonly TableRow[], shortest: number): string | null {
  const meanOf = (column: string) => {
    const lengths = valuesIn(rows, column).map(({ length }) => length);
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  };
  const [longest] = columns.toSorted((one, other) => meanOf(other) - meanOf(one));
  return longest !== undefined && meanOf(longest) >= shortest ? longest : null;
}

/** The column all of whose values are of a kind, one of them at least. */
export function columnOf(
  columns: readonly string[],
  rows: readonly TableRow[],
  isOfKind: (value: string) => boolean,
): string | null {
  const found = columns.find((column) => {
    const values = valuesIn(rows, column);
    return values.length > 0 && values.every(isOfKind);
  });
  return found ?? null;
}

/** What stands in a column of the rows by which it is judged. */
function valuesIn(rows: readonly TableRow[], column: string): string[] {
  return rows
    .slice(0, JUDGED_BY)
    .map(({ values }) => values[column] ?? '')
    .filter((value) => value !== '');
}
