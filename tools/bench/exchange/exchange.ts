import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { blobOf } from '../../../exchange/corpus/chunks.ts';
import { FORMATS, READERS } from '../../../exchange/formats.ts';
import type { Format, Reader } from '../../../exchange/format.ts';
import { openParallaxFile } from '../../../exchange/parallax-file/read-parallax-file.ts';
import { writeParallaxFile } from '../../../exchange/parallax-file/write-parallax-file.ts';
import { roCrate } from '../../../exchange/ro-crate/write-ro-crate.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkReport } from '../benchmark.ts';
import { inventedCorpus } from './invented-corpus.ts';
import { inventedRecords } from './invented-records.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const SIZES = [2000, 200_000];
const WARM_UP = 1000;
const READ_BY: Readonly<Record<string, string>> = {
  'qdpx-inclusive': 'qdpx',
  'hypothesis-rows': 'hypothesis',
  doccano: 'jsonl',
  spacy: 'jsonl',
};

interface Row {
  format: string;
  what: 'write' | 'read';
  /** Annotations. */
  rows: number;
  cpu_ms: number;
  rows_per_second: number;
  /** Of the file. */
  bytes: number;
  /** The most that the heap grew, in megabytes, looked at after each piece that was written or read, and each text that came of it. */
  heap_mb: number;
  /** How many times the time per annotation of the small corpus. */
  ratio: number;
}

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

type Measured = Omit<Row, 'ratio'>;

function measures(): [string, (size: number) => Promise<Measured[]>][] {
  const crate = roCrate({ description: 'Invented.', license: null, agreement: [] });
  const formats = [...FORMATS, crate].map((format): [string, (size: number) => Promise<Measured[]>] => [
    format.id,
    (size) =>
      measureFormat(
        format,
        READERS.find(({ id }) => id === (READ_BY[format.id] ?? format.id)),
        size,
      ),
  ]);
  return [['parallax', measureProjectFile], ...formats];
}

async function measureFormat(format: Format, reader: Reader | undefined, rows: number): Promise<Measured[]> {
  const corpus = inventedCorpus(rows);
  const written = await timed(async (look) => {
    let bytes = 0;
    for await (const chunk of format.write(corpus)) {
      bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length;
      look();
    }
    return bytes;
  });
  const out = rowOf(format.id, 'write', rows, written, written.result);
  if (!reader) return [out];
  const file = await blobOf(format.write(corpus), format.type);
  const read = await timed(async (look) => {
    let passages = 0;
    for await (const text of (await reader.read(file, { progress: look })).texts()) {
      passages += text.passages.length;
      look();
    }
    return passages;
  });
  return [out, rowOf(format.id, 'read', rows, read, file.size)];
}

async function measureProjectFile(rows: number): Promise<Measured[]> {
  const about = { name: 'Invented', salt: null, exported: 0 };
  const written = await timed((look) => writeParallaxFile({ ...about, records: looking(inventedRecords(rows), look) }));
  const read = await timed(async (look) => {
    const { records } = await openParallaxFile(written.result);
    for await (const some of looking(records({ revisionsOf: () => Promise.resolve([]) }), look)) void some;
  });
  return [
    rowOf('parallax', 'write', rows, written, written.result.size),
    rowOf('parallax', 'read', rows, read, written.result.size),
  ];
}

async function* looking<Item>(items: AsyncIterable<Item>, look: () => void): AsyncGenerator<Item> {
  for await (const item of items) {
    look();
    yield item;
  }
}

/** The project file beside the same records as JSON, and that packed by gzip. */
async function sizesOf(rows: number): Promise<{ what: string; bytes: number }[]> {
  const about = { name: 'Invented', exported: 0 };
  const [whole, lean] = [
    await writeParallaxFile({ ...about, salt: null, records: inventedRecords(rows) }),
    await writeParallaxFile({ ...about, salt: 'ab'.repeat(16), records: inventedRecords(rows) }),
  ];
  const lines: string[] = [];
  for await (const { records } of inventedRecords(rows)) {
    for (const record of records) lines.push(JSON.stringify(record));
  }
  const json = Buffer.from(lines.join('\n'));
  return [
    { what: 'project file', bytes: whole.size },
    { what: 'project file without texts', bytes: lean.size },
    { what: 'JSON', bytes: json.length },
    { what: 'JSON, gzip', bytes: gzipSync(json).length },
  ];
}

async function timed<Result>(
  work: (look: () => void) => Promise<Result>,
): Promise<{ result: Result; cpu: number; heap: number }> {
  // What earlier work left would be taken for room that is not used.
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  const started = process.cpuUsage();
  const result = await work(() => {
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  });
  const { user, system } = process.cpuUsage(started);
  return { result, cpu: (user + system) / 1000, heap: most };
}

function rowOf(
  format: string,
  what: Row['what'],
  rows: number,
  { cpu, heap }: { cpu: number; heap: number },
  bytes: number,
): Measured {
  return {
    format,
    what,
    rows,
    cpu_ms: Math.round(cpu),
    rows_per_second: Math.round((rows / cpu) * 1000),
    bytes,
    heap_mb: Math.round(heap / 1e6),
  };
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
