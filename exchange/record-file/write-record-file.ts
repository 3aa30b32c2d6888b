import type { Timestamp } from '../../model/timestamp.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { MANIFEST_PATH, sha256, type Manifest, type Part } from './manifest.ts';

/** A part is closed once it has so many bytes, so that whoever reads it needs memory for one part, not for the library. */
const PART_BYTES = 2 * 1024 * 1024;

/** What the manifest says first. */
export interface RecordFileHead extends Pick<Manifest, 'format' | 'version' | 'about'> {
  made: Timestamp;
  /** The file's media type. */
  type: string;
}

/** Writes records, some at a time and each kind's after the other's, into one zip. docs/formats.md has its shape. */
export class RecordFileWriter {
  readonly #head: RecordFileHead;
  readonly #zip: ZipWriter;
  readonly #parts: Part[] = [];
  #kind: string | null = null;
  #lines: Uint8Array[] = [];
  #bytes = 0;

  constructor(head: RecordFileHead) {
    this.#head = head;
    this.#zip = new ZipWriter(head.made);
  }

  async add({ kind, records }: { kind: string; records: readonly object[] }): Promise<void> {
    if (kind !== this.#kind) await this.#closePart();
    this.#kind = kind;
    for (const record of records) {
      const line = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
      this.#lines.push(line);
      this.#bytes += line.length;
      if (this.#bytes >= PART_BYTES) await this.#closePart();
    }
  }

  /** @param sign what is to stand in the file beside its parts, made from their hashes; it goes before `about` of the head. */
  async finish(sign?: (parts: readonly Part[]) => Promise<unknown>): Promise<Blob> {
    await this.#closePart();
    const { format, version, type } = this.#head;
    const about = sign ? await sign(this.#parts) : this.#head.about;
    const made = new Date(this.#head.made).toISOString();
    const manifest: Manifest = { format, version, made, ...(about !== undefined && { about }), parts: this.#parts };
    this.#zip.add(MANIFEST_PATH, new TextEncoder().encode(JSON.stringify(manifest, null, 2)));
    return this.#zip.finish(type);
  }

  async #closePart(): Promise<void> {
    if (!this.#kind || this.#lines.length === 0) return;
    const bytes = joined(this.#lines, this.#bytes);
    const path = `${this.#kind}/${String(this.#parts.length + 1).padStart(5, '0')}.jsonl`;
    this.#parts.push({ path, records: this.#lines.length, bytes: bytes.length, sha256: await sha256(bytes) });
    this.#zip.add(path, bytes);
    this.#lines = [];
    this.#bytes = 0;
  }
}

function joined(lines: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
  }
  return bytes;
}
