import Papa from 'papaparse';

const LINE_END = '\r\n';

/**
 * Cells that a spreadsheet may run as a formula get an apostrophe in front. The characters are OWASP's ("CSV
 * injection"), white space before them included, since some programs trim it. Apostrophes before them count
 * too: so each mark can be taken off again without guessing, see docs/formats.md.
 */
const FORMULA = /^['\s]*[=+\-@\t\r\n\0＝＋－＠]/u;

type Cells = readonly (string | number)[];

/**
 * A table as RFC 4180 in UTF-8. No byte order mark: Excel would open the file without being told its encoding, but Python
 * and R would call the first column "\uFEFFid".
 */
export function csvTable(columns: readonly string[], rows: readonly Cells[]): string {
  return csvRows([columns, ...rows]);
}

/** Some rows of such a table, for one that is written bit by bit. */
export function csvRows(rows: readonly Cells[]): string {
  const written = Papa.unparse(
    rows.map((row) => [...row]),
    { newline: LINE_END, escapeFormulae: FORMULA },
  );
  return written + LINE_END;
}

/** A cell's text without the apostrophe that {@link csvRows} put in front. */
export function undefused(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
