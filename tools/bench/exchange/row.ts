import type { Timed } from './timed.ts';

export interface Row {
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

/** As measured, before it is held against the small corpus. */
export type Measured = Omit<Row, 'ratio'>;

export function rowOf(
  format: string,
  what: Row['what'],
  rows: number,
  { cpu, heap }: Pick<Timed<unknown>, 'cpu' | 'heap'>,
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
