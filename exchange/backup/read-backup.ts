import { ExpectedFailure } from '../../model/expected-failure.ts';
import { RECORD_KINDS, type RecordKind, type RecordsOfKind } from '../../model/record-kinds.ts';
import { kindOf, openRecordFile } from '../record-file/read-record-file.ts';
import { FORMAT, VERSION } from './backup-format.ts';

/** Far above what fits into the 4 GB of a zip that we write: of no library that was kept is a backup refused. */
const LARGEST = 64 * 1024 ** 3;

/** A file that is no backup, or one that is damaged or from a later version. The message names the place. */
export class BackupRefused extends ExpectedFailure {
  override readonly name = 'BackupRefused';

  constructor(reason: string) {
    super(`This file cannot be restored. ${reason}`);
  }
}

/** What a backup says of itself. */
export interface BackupSummary {
  /** When it was made, ISO 8601 in UTC. */
  made: string;
  /** How many records of each kind. */
  records: Partial<Record<RecordKind, number>>;
}

/** What is in a backup, for a person to read before it is restored. Its records are not read. @throws {BackupRefused} */
export async function summariseBackup(file: Blob): Promise<BackupSummary> {
  const { manifest } = await opened(file);
  const records: BackupSummary['records'] = {};
  for (const part of manifest.parts) {
    const kind = kindOf(part);
    if (!isKnown(kind)) throw new BackupRefused(`It holds “${kind}”, which is not known here.`);
    records[kind] = (records[kind] ?? 0) + part.records;
  }
  return { made: manifest.made, records };
}

/**
 * The records of a backup, part by part, each checked by its hash and parsed by its schema. What it gave before it
 * throws is to be thrown away with the rest.
 * @throws {BackupRefused} naming the part and line.
 */
export async function* readBackup(file: Blob): AsyncGenerator<RecordsOfKind> {
  const { manifest, recordsOf } = await opened(file);
  for (const part of manifest.parts) yield (await recordsOf(part, RECORD_KINDS)) as RecordsOfKind;
}

function opened(file: Blob) {
  const refused = (reason: string) => new BackupRefused(reason);
  return openRecordFile(file, { format: FORMAT, version: VERSION, name: 'backup', largest: LARGEST, refused });
}

function isKnown(kind: string): kind is RecordKind {
  return Object.hasOwn(RECORD_KINDS, kind);
}
