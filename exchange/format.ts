import type { CaseExport } from './case-export.ts';

/** A file format that a case's annotations can be written in. */
export interface Format {
  /** As the person knows it. */
  name: string;
  /** The file's name in an archive. */
  fileName: string;
  /** What the format's offsets count. */
  offsets: 'UTF-16 code units' | 'Unicode code points';
  /** What is lost on the way, a sentence each: for the person to read before anything is written. */
  cannotHold: readonly string[];
  write(contents: CaseExport): string;
}
