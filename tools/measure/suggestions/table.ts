import type { CalibrationRow } from './calibration.ts';
import type { Row } from './rows.ts';
import type { Measured } from './suggestions.ts';
import { FIELDS } from './tally.ts';
import type { FieldName, FieldTally } from './tally.ts';

const COLUMNS = ['set', 'tag', 'precision', 'recall', 'f1', 'exact_f1', 'n', 'macro_f1'] as const;

/** For people; the JSON of {@link Measured} says the same. */
export function tableOf(measured: Measured): string {
  const lines = [...measured.rows, ...measured.coders.rows].map((row) => COLUMNS.map((column) => cellOf(row, column)));
  const widths = COLUMNS.map((column, index) =>
    Math.max(column.length, ...lines.map((line) => line[index]?.length ?? 0)),
  );
  const laidOut = [[...COLUMNS], ...lines].map((line) =>
    line
      .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const agreement = measured.coders.rows.length > 0 ? ['', 'Between the coders:', ...linesOf(measured.coders)] : [];
  return [...laidOut, '', ...linesOf(measured), ...agreement, '', ...measured.calibration.map(calibrated)].join('\n');
}

function linesOf(tallies: Record<FieldName, FieldTally>): string[] {
  return FIELDS.map((name) => {
    const { right, found, of } = tallies[name];
    return `${name}: ${right} right of ${of} (${found} of their passages were found)`;
  });
}

function cellOf(row: Row, column: (typeof COLUMNS)[number]): string {
  const value = row[column];
  if (typeof value !== 'number') return value ?? '';
  return column === 'n' ? String(value) : value.toFixed(3);
}

function calibrated({ tags, confidence, kept, n }: CalibrationRow): string {
  return `${tags} at a confidence of ${(confidence - 0.05).toFixed(1)} to ${(confidence + 0.05).toFixed(1)}: ${kept.toFixed(2)} kept, of ${n}`;
}
