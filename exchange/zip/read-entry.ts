import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { viewOf, type ZipEntry } from './open-zip.ts';
import { UnreadableZip } from './zip-errors.ts';

const LOCAL = { signature: 0x04034b50, size: 30 };
const STORED = 0;
const DEFLATED = 8;
/** Bytes unpacked at a time: as much may come out of them a thousand times over before it is noticed. */
const STEP = 16 * 1024;

/**
 * A file of a zip, unpacked and checked against the zip's checksum. Unpacking ends as soon as there is more than the
 * directory says, or than is wanted: a small file that unpacks to gigabytes is refused after some megabytes.
 * @param largest in bytes, unpacked.
 * @throws {UnreadableZip} naming the file.
 */
export async function readEntry(zip: Blob, entry: ZipEntry, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.isEncrypted) throw new UnreadableZip(entry.path, 'is locked with a password.');
  if (entry.size > largest) throw new UnreadableZip(entry.path, `is larger than ${Math.round(largest / 1e6)} MB.`);
  const bytes = unpack(entry, await packedBytes(zip, entry));
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
  return bytes;
}

async function packedBytes(zip: Blob, { path, offset, packedSize }: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  const header = await viewOf(zip.slice(offset, offset + LOCAL.size));
  if (header.byteLength < LOCAL.size || header.getUint32(0, true) !== LOCAL.signature) throw damaged({ path });
  const start = offset + LOCAL.size + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packedSize > zip.size) throw damaged({ path });
  return new Uint8Array(await zip.slice(start, start + packedSize).arrayBuffer());
}

function unpack(entry: ZipEntry, packed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new UnreadableZip(entry.path, 'is packed in a way that cannot be read.');
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > bytes.length) throw damaged(entry);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    throw damaged(entry);
  }
  return bytes.subarray(0, length);
}

function damaged({ path }: Pick<ZipEntry, 'path'>): UnreadableZip {
  return new UnreadableZip(path, 'is damaged: it does not unpack to what the zip file says it holds.');
}
