import { UnreadableZip } from './zip-errors.ts';

/** A file in a zip, as the zip's directory has it. None of it is to be trusted before {@link readEntry} has checked it. */
export interface ZipEntry {
  /** With forward slashes, as zip files are to have them. */
  path: string;
  method: number;
  isEncrypted: boolean;
  crc: number;
  /** In bytes, as it lies in the zip and as it is unpacked. */
  packedSize: number;
  size: number;
  /** Where its local header begins in the zip. */
  offset: number;
}

/** Sizes and signatures of zip's records (PKWARE APPNOTE 4.3). */
const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff };
const DIRECTORY = { signature: 0x02014b50, size: 46 };

/** A size that does not fit into zip's 32 bits; the extension for it, Zip64, is not read. */
const TOO_LARGE = 0xffffffff;

/** A directory of more bytes describes far more files than anybody imports. */
const LARGEST_DIRECTORY = 64 * 1024 * 1024;

/**
 * The files of a zip, of which nothing but the directory is read.
 * @throws {UnreadableZip} for what is no zip file, or has lost its end.
 */
export async function openZip(zip: Blob): Promise<ZipEntry[]> {
  const { count, size, offset } = await endOf(zip);
  if (size > LARGEST_DIRECTORY) throw new UnreadableZip('', 'holds too many files.');
  if (offset + size > zip.size) throw new UnreadableZip('', 'is damaged: its list of files lies beyond its end.');
  return entriesIn(await viewOf(zip.slice(offset, offset + size)), count);
}

export async function viewOf(part: Blob): Promise<DataView> {
  return new DataView(await part.arrayBuffer());
}

/** The record at a zip's very end, which says where its directory is. */
async function endOf(zip: Blob): Promise<{ count: number; size: number; offset: number }> {
  const tail = await viewOf(zip.slice(Math.max(0, zip.size - END.size - END.longestComment)));
  for (let at = tail.byteLength - END.size; at >= 0; at -= 1) {
    const endsHere = () => at + END.size + tail.getUint16(at + 20, true) === tail.byteLength;
    if (tail.getUint32(at, true) === END.signature && endsHere()) {
      return {
        count: tail.getUint16(at + 10, true),
        size: tail.getUint32(at + 12, true),
        offset: tail.getUint32(at + 16, true),
      };
    }
  }
  throw new UnreadableZip('', 'is cut off, or is none.');
}

function entriesIn(directory: DataView, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + DIRECTORY.size > directory.byteLength || directory.getUint32(at, true) !== DIRECTORY.signature) {
      throw new UnreadableZip('', `is damaged: file ${entries.length + 1} of its list cannot be read.`);
    }
    const nameLength = directory.getUint16(at + 28, true);
    entries.push(entryAt(directory, at, nameLength));
    at += DIRECTORY.size + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  // A wrong count would leave files out without a word.
  if (at !== directory.byteLength) throw new UnreadableZip('', 'is damaged: its list of files has another length.');
  return entries;
}

function entryAt(directory: DataView, at: number, nameLength: number): ZipEntry {
  const long = (field: number) => directory.getUint32(at + field, true);
  const rest = directory.byteLength - at - DIRECTORY.size;
  const name = new Uint8Array(directory.buffer, directory.byteOffset + at + DIRECTORY.size, Math.min(nameLength, rest));
  const entry = {
    path: new TextDecoder().decode(name),
    method: directory.getUint16(at + 10, true),
    isEncrypted: (directory.getUint16(at + 8, true) & 1) === 1,
    crc: long(16),
    packedSize: long(20),
    size: long(24),
    offset: long(42),
  };
  if ([entry.packedSize, entry.size, entry.offset].includes(TOO_LARGE)) {
    throw new UnreadableZip(entry.path, 'is larger than 4 GB. Zip files of that kind (Zip64) cannot be read.');
  }
  return entry;
}

/** Whether a file begins as zip files do, for formats that come packed or not. */
export async function isZip(file: Blob): Promise<boolean> {
  const start = await viewOf(file.slice(0, 4));
  return start.byteLength === 4 && [LOCAL_SIGNATURE, END.signature].includes(start.getUint32(0, true));
}

const LOCAL_SIGNATURE = 0x04034b50;
