import { FORMATS } from '../../../exchange/formats.ts';
import { roCrate } from '../../../exchange/ro-crate/write-ro-crate.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkReport } from '../benchmark.ts';
import { measureFormat } from './measure-format.ts';
import { measureProjectFile, sizesOf } from './measure-project-file.ts';
import type { Measured, Row } from './row.ts';

const SIZES = [2000, 200_000];
const WARM_UP = 1000;

/** How quickly annotations leave and come in, in each format. */
export const exchange: Benchmark = {
  name: 'exchange',
  measures: 'annotations out and in, per format, 2,000 and 200,000 of them; --kind=FORMAT for one',
  run,
};

async function run({ kind, progress }: BenchmarkOptions): Promise<BenchmarkReport> {
  const rows: Row[] = [];
  for (const [name, measure] of measures().filter(([id]) => kind === undefined || id === kind)) {
    // The first call compiles: it is not measured.
    await measure(WARM_UP);
    const small: Partial<Record<Row['what'], number>> = {};
    for (const size of SIZES) {
      progress(`${name}, ${size} annotations`);
      for (const row of await measure(size)) {
        small[row.what] ??= row.cpu_ms / row.rows;
        rows.push({ ...row, ratio: Number((row.cpu_ms / row.rows / (small[row.what] ?? 1)).toFixed(2)) });
      }
    }
  }
  const sizes = kind === undefined || kind === 'parallax' ? await sizesOf(SIZES[1] ?? 0) : [];
  return {
    json: { rows, sizes },
    table: [...rows.map(lineOf), ...sizes.map(({ what, bytes }) => `${what.padEnd(40)} ${megabytes(bytes)} MB`)].join(
      '\n',
    ),
  };
}

function measures(): [string, (size: number) => Promise<Measured[]>][] {
  const crate = roCrate({ description: 'Invented.', license: null, agreement: [] });
  const formats = [...FORMATS, crate].map((format): [string, (size: number) => Promise<Measured[]>] => [
    format.id,
    (size) => measureFormat(format, size),
  ]);
  return [['parallax', measureProjectFile], ...formats];
}

function lineOf({ format, what, rows, rows_per_second, bytes, heap_mb, ratio }: Row): string {
  const columns = [
    String(rows).padStart(7),
    `${String(rows_per_second).padStart(8)} rows/s`,
    `${megabytes(bytes)} MB`,
    `heap ${String(heap_mb).padStart(4)} MB`,
    `× ${ratio.toFixed(2)}`,
  ];
  return `${format.padEnd(16)} ${what.padEnd(5)} ${columns.join('  ')}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1).padStart(6);
}
