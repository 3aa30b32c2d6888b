import type { RecordsOfKind } from '../../model/record-kinds.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { RecordFileWriter } from '../record-file/write-record-file.ts';
import { FORMAT, VERSION } from './backup-format.ts';

export const BACKUP_TYPE = 'application/zip';

/** Writes a library's records, some at a time and each kind's after the other's, into one file. docs/formats.md has its shape. */
export class BackupWriter {
  readonly #file: RecordFileWriter;

  constructor(made: Timestamp) {
    this.#file = new RecordFileWriter({ format: FORMAT, version: VERSION, made, type: BACKUP_TYPE });
  }

  add(some: RecordsOfKind): Promise<void> {
    return this.#file.add(some);
  }

  finish(): Promise<Blob> {
    return this.#file.finish();
  }
}
