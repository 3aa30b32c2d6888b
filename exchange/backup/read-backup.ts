import { ExpectedFailure } from '../../model/expected-failure.ts';
import { InvalidRecord, readRecord } from '../../model/read-record.ts';
import { RECORD_KINDS, type RecordKind, type RecordsOfKind } from '../../model/record-kinds.ts';
import { openZip, type ZipEntry } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';
import { UnreadableZip } from '../zip/zip-errors.ts';
import { AnyManifest, Manifest, MANIFEST_PATH, sha256, VERSION, type Part } from './manifest.ts';

/** A file that is no backup, or one that is damaged or from a later version. The message names the place. */
export class BackupRefused extends ExpectedFailure {
  override readonly name = 'BackupRefused';

  constructor(reason: string) {
    super(`This file cannot be restored. ${reason}`);
  }
}

/** Far above what write-backup.ts makes: a deleted article is one record, with all revisions that it had. */
const LARGEST_PART = 512 * 1024 * 1024;
const LARGEST_MANIFEST = 16 * 1024 * 1024;

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
  for (const part of manifest.parts) records[kindOf(part)] = (records[kindOf(part)] ?? 0) + part.records;
  return { made: manifest.made, records };
}

/**
 * The records of a backup, part by part, each checked by its hash and parsed by its schema. What it gave before it
 * throws is to be thrown away with the rest.
 * @throws {BackupRefused} naming the part and line.
 */
export async function* readBackup(file: Blob): AsyncGenerator<RecordsOfKind> {
  const { manifest, entries } = await opened(file);
  for (const part of manifest.parts) {
    const entry = entries.get(part.path);
    if (!entry) throw new BackupRefused(`Its part ${part.path} is missing.`);
    const bytes = await refusing(() => readEntry(file, entry, LARGEST_PART));
    if ((await sha256(bytes)) !== part.sha256) throw new BackupRefused(`Its part ${part.path} was changed or damaged.`);
    yield { kind: kindOf(part), records: recordsIn(part, bytes) };
  }
}

async function opened(file: Blob): Promise<{ manifest: Manifest; entries: ReadonlyMap<string, ZipEntry> }> {
  const entries = new Map((await refusing(() => openZip(file))).map((entry) => [entry.path, entry]));
  const entry = entries.get(MANIFEST_PATH);
  if (!entry) throw new BackupRefused('It is no backup of Parallax: it has no manifest.json.');
  const written = parseJson(MANIFEST_PATH, await refusing(() => readEntry(file, entry, LARGEST_MANIFEST)));
  const { version } = parsed(AnyManifest, written, 'It is no backup of Parallax: manifest.json');
  if (version > VERSION) {
    throw new BackupRefused('A newer version of Parallax made it. Update Parallax, then try again.');
  }
  return { manifest: parsed(Manifest, written, MANIFEST_PATH), entries };
}

function recordsIn(part: Part, bytes: Uint8Array): { id: string }[] {
  const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
  if (lines.length !== part.records) throw new BackupRefused(`Its part ${part.path} has lost lines.`);
  const schema = RECORD_KINDS[kindOf(part)];
  return lines.map((line, index) => {
    const place = `${part.path}, line ${index + 1}`;
    return parsed(schema, parseJson(place, line), place);
  });
}

function kindOf({ path }: Part): RecordKind {
  const kind = path.split('/')[0] ?? '';
  if (!Object.hasOwn(RECORD_KINDS, kind)) throw new BackupRefused(`It holds “${kind}”, which is not known here.`);
  return kind as RecordKind;
}

function parseJson(place: string, written: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof written === 'string' ? written : new TextDecoder().decode(written));
  } catch {
    throw new BackupRefused(`${place} is no JSON.`);
  }
}

function parsed<Schema extends Parameters<typeof readRecord>[0]>(schema: Schema, value: unknown, place: string) {
  try {
    return readRecord(schema, value, place);
  } catch (error) {
    throw error instanceof InvalidRecord ? new BackupRefused(error.message) : error;
  }
}

async function refusing<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof UnreadableZip ? new BackupRefused(error.message) : error;
  }
}
