import type { Painting } from './in-page/painting.ts';
import { ratesOf, totalOf } from './rows.ts';
import type { Measurement, Rates } from './rows.ts';

/** The table's columns: what stands above each, and what it tells of one engine's results among those of all. */
const COLUMNS: readonly [string, (own: readonly Measurement[], all: readonly Measurement[]) => string | number][] = [
  ['kind', ([first]) => first?.kind ?? ''],
  ['n', ([first]) => first?.n ?? ''],
  ['variant', ([first]) => first?.variant ?? ''],
  ['peer', ([first]) => first?.result.peer ?? ''],
  ['pages', (own) => own.length],
  ['right', (own) => percent(own, 'accuracy')],
  ['recall', (own) => percent(own, 'recall')],
  ['wrong', (own) => percent(own, 'wrong')],
  ['missed', (own) => percent(own, 'missed')],
  ['orphans anchored', (own) => percent(own, 'orphans_anchored')],
  ['cpu ms', (own) => meanTime(own).toFixed(2)],
  ['× floor', (own, all) => (meanTime(own) / meanTime(all.filter(({ result }) => result.peer === 'floor'))).toFixed(1)],
  ['timed out', (own) => own.filter(({ result }) => result.timedOut).length || ''],
];

/** All pages of a kind together: rates of all their passages, mean times of a page. */
export function summarise(measurements: readonly Measurement[], painting: Painting | null): string {
  const groups = Map.groupBy(measurements, ({ kind, n, variant }) => `${kind} ${n} ${variant}`);
  const lines = [...groups.values()].flatMap((all) =>
    [...Map.groupBy(all, ({ result }) => result.peer).values()].map((own) =>
      COLUMNS.map(([, tell]) => String(tell(own, all))),
    ),
  );
  const table = layOut([COLUMNS.map(([heading]) => heading), ...lines]);
  return painting ? `${table}\n\n${sayPainting(painting)}` : table;
}

function sayPainting({ highlights, mutation_records: records, nodes_before, nodes_after, cpu_ms }: Painting): string {
  return `Painting ${highlights} highlights: ${records} mutation records, ${nodes_before} nodes before and ${nodes_after} after, ${cpu_ms.toFixed(1)} ms`;
}

function meanTime(own: readonly Measurement[]): number {
  return own.reduce((sum, { result }) => sum + result.milliseconds, 0) / own.length;
}

function percent(own: readonly Measurement[], rate: keyof Rates): string {
  return `${(ratesOf(totalOf(own.map(({ result }) => result)))[rate] * 100).toFixed(1)} %`;
}

/** Columns as wide as their widest cell; numbers to the right, words to the left. */
function layOut(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column < 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
