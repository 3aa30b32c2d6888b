import type { ReadingWork } from '../format.ts';
import { byteSlices, SLICE } from './text-slices.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Whole files are read up to here. Strings have a limit of their own, in some browsers not far above. */
const LARGEST = 256 * 1024 * 1024;

/** A file's text. UTF-8, with or without its mark, or UTF-16 with its mark. @throws {UnreadableFile} naming the byte. */
export async function textOfFile(file: Blob): Promise<string> {
  if (file.size > LARGEST) throw new UnreadableFile('', `is larger than ${LARGEST / 1024 / 1024} MB.`);
  return decoded(new Uint8Array(await file.arrayBuffer()), '');
}

/** @param place names the file within a zip. @throws {UnreadableFile} */
export function decoded(bytes: Uint8Array, place: string): string {
  const encoding = markedEncoding(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(place, wrongByte(faultIn(bytes, encoding), encoding));
  }
}

/** In UTF-8, in bytes. */
const LONGEST_CHARACTER = 4;

/** A text's bytes, some megabytes of them at a time, decoded. Progress in bytes. @throws {UnreadableFile} naming the byte. */
export async function* soundSlices(file: Blob, work: ReadingWork = {}): AsyncGenerator<string> {
  const encoding = markedEncoding(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
  const decoder = new TextDecoder(encoding, { fatal: true });
  let at = 0;
  try {
    for await (const bytes of byteSlices(file, work)) {
      yield decoder.decode(bytes, { stream: true });
      at += bytes.length;
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // From a little before, where a character may have been left open; the first that begins there is sound.
    const from = encoding === 'utf-8' ? Math.max(0, at - LONGEST_CHARACTER) : at;
    const bytes = new Uint8Array(await file.slice(from, at + SLICE).arrayBuffer());
    const first = from === 0 || from === at ? 0 : Math.max(0, bytes.findIndex(beginsCharacter));
    throw new UnreadableFile('', wrongByte(from + first + faultIn(bytes.subarray(first), encoding), encoding));
  }
}

function beginsCharacter(byte: number): boolean {
  return byte < 0x80 || byte >= 0xc0;
}

function wrongByte(index: number, encoding: string): string {
  return `is not text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}: byte ${index + 1} is wrong.`;
}

/** By the mark that a text begins with; UTF-8 for one without. */
export function markedEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** How many bytes can be read: the longest beginning that is sound. */
function faultIn(bytes: Uint8Array, encoding: string): number {
  let [sound, broken] = [0, bytes.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      sound = middle;
    } catch {
      broken = middle;
    }
  }
  return sound;
}
