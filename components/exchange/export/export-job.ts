import type { ExportOrder, WrittenFile } from './write-export.ts';

/** An order as it reaches the worker, where a format's writer, which is code, is found by its name. */
export interface ExportJob extends Omit<ExportOrder, 'format'> {
  format: string;
}

/** What the worker tells. */
export type ExportNews =
  | { news: 'progress'; done: number; total: number }
  | { news: 'written'; file: WrittenFile }
  /** With the reason for the reader; null where there is none that helps. */
  | { news: 'failed'; reason: string | null };
