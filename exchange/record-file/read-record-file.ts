import { InvalidRecord, readRecord } from '../../model/read-record.ts';
import { openZip, type ZipEntry } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';
import { UnreadableZip } from '../zip/zip-errors.ts';
import { anyManifest, Manifest, MANIFEST_PATH, sha256, type Part } from './manifest.ts';

/** Far above what write-record-file.ts makes: a deleted article is one record, with all revisions that it had. */
const LARGEST_PART = 512 * 1024 * 1024;
const LARGEST_MANIFEST = 16 * 1024 * 1024;

type Schema = Parameters<typeof readRecord>[0];

/** One format of record files: how its files are known, and what is said where one cannot be taken. */
export interface RecordFormat {
  format: string;
  /** The latest that can be read. */
  version: number;
  /** “It is no … of Parallax”. */
  name: string;
  /** How many bytes its parts may have together, unpacked. */
  largest: number;
  /** The error to throw, whose message ends with this reason. */
  refused: (reason: string) => Error;
}

/** A record file whose manifest was read; none of its parts was. */
export interface OpenRecordFile {
  manifest: Manifest;
  /** The records of a part, checked by its hash. The schemas are those of the kinds that may occur. */
  recordsOf: (part: Part, schemas: Readonly<Record<string, Schema>>) => Promise<{ kind: string; records: object[] }>;
}

/** @throws what `refused` makes, naming the place. */
export async function openRecordFile(file: Blob, format: RecordFormat): Promise<OpenRecordFile> {
  const entries = new Map((await refusing(format, () => openZip(file))).map((entry) => [entry.path, entry]));
  const entry = entries.get(MANIFEST_PATH);
  const foreign = `It is no ${format.name} of Parallax`;
  if (!entry) throw format.refused(`${foreign}: it has no manifest.json.`);
  const bytes = await refusing(format, () => readEntry(file, entry, LARGEST_MANIFEST));
  const written = parseJson(format, MANIFEST_PATH, bytes);
  const { version } = parsed(format, anyManifest(format.format), written, `${foreign}: manifest.json`);
  if (version > format.version) {
    throw format.refused('A newer version of Parallax made it. Update Parallax, then try again.');
  }
  const manifest = parsed(format, Manifest, written, MANIFEST_PATH);
  checkSize(format, manifest, entries);
  return {
    manifest,
    recordsOf: (part, schemas) => readPart(file, format, entries.get(part.path), part, schemas),
  };
}

/** By the zip's own list of files, which no part can exceed: a manifest may say what it likes. */
function checkSize(
  { largest, refused }: RecordFormat,
  { parts }: Manifest,
  entries: ReadonlyMap<string, ZipEntry>,
): void {
  const size = parts.reduce((sum, { path }) => sum + (entries.get(path)?.size ?? 0), 0);
  if (size > largest) {
    throw refused(`Unpacked it has more than ${Math.round(largest / 1024 ** 2).toLocaleString('en-GB')} MB.`);
  }
}

/** Which format a file says that it is of, whatever its version; null where it says nothing. */
export async function formatNameOf(file: Blob): Promise<string | null> {
  try {
    const entry = (await openZip(file)).find(({ path }) => path === MANIFEST_PATH);
    const written = entry && new TextDecoder().decode(await readEntry(file, entry, LARGEST_MANIFEST));
    const manifest = JSON.parse(written ?? 'null') as { format?: unknown } | null;
    return typeof manifest?.format === 'string' ? manifest.format : null;
  } catch {
    // What is wrong with it is said by whoever reads it as the format that was hoped for.
    return null;
  }
}

/** The kind of a part's records, which is the name of its folder. */
export function kindOf({ path }: Part): string {
  return path.split('/')[0] ?? '';
}

async function readPart(
  file: Blob,
  format: RecordFormat,
  entry: ZipEntry | undefined,
  part: Part,
  schemas: Readonly<Record<string, Schema>>,
) {
  const kind = kindOf(part);
  const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
  if (!schema) throw format.refused(`It holds “${kind}”, which is not known here.`);
  if (!entry) throw format.refused(`Its part ${part.path} is missing.`);
  const bytes = await refusing(format, () => readEntry(file, entry, LARGEST_PART));
  if ((await sha256(bytes)) !== part.sha256) {
    throw format.refused(`Its part ${part.path} was changed or damaged.`);
  }
  const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
  if (lines.length !== part.records) throw format.refused(`Its part ${part.path} has lost lines.`);
  const records = lines.map((line, index) => {
    const place = `${part.path}, line ${index + 1}`;
    return parsed(format, schema, parseJson(format, place, line), place) as object;
  });
  return { kind, records };
}

function parseJson({ refused }: RecordFormat, place: string, written: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof written === 'string' ? written : new TextDecoder().decode(written));
  } catch {
    throw refused(`${place} is no JSON.`);
  }
}

function parsed<Shape extends Schema>({ refused }: RecordFormat, schema: Shape, value: unknown, place: string) {
  try {
    return readRecord(schema, value, place);
  } catch (error) {
    throw error instanceof InvalidRecord ? refused(error.message) : error;
  }
}

async function refusing<Result>({ refused }: RecordFormat, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof UnreadableZip ? refused(error.message) : error;
  }
}
