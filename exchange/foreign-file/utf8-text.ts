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
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const fault = `is not text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}: byte ${faultIn(bytes, encoding) + 1} is wrong.`;
    throw new UnreadableFile(place, fault);
  }
}

function encodingOf([first, second]: Uint8Array): string {
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
