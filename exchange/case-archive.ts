import { strToU8, zipSync } from 'fflate';
import type { Timestamp } from '../model/timestamp.ts';
import { caseExport, type CaseToExport } from './case-export.ts';
import { FORMATS } from './formats.ts';

/** One file of an archive; its content is written as UTF-8. */
export interface ArchiveFile {
  /** Relative, with forward slashes. */
  path: string;
  content: string;
  modified: Timestamp;
}

/** The case's annotations in every format, then the texts that their offsets refer to. */
export function writeCaseArchive(contents: CaseToExport): ArchiveFile[] {
  const toWrite = caseExport(contents);
  const modified = contents.exported;
  return [
    ...FORMATS.map((format) => ({ path: format.fileName, content: format.write(toWrite), modified })),
    ...toWrite.texts.map(({ path, text }) => ({ path, content: text, modified })),
  ];
}

/** Zip knows no time before, and a clock that lost its battery must not keep anybody from their work. */
const EARLIEST = Date.UTC(1980, 0, 2);

/** The files as a zip. Synchronous: fflate's other way starts workers from blobs, which extensions may not. */
export function zipOf(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(
      files.map(({ path, content, modified }) => [path, [strToU8(content), { mtime: Math.max(modified, EARLIEST) }]]),
    ),
  );
}
