import { UnreadableFile } from './foreign-file/unreadable-file.ts';
import { markedEncoding } from './foreign-file/utf8-text.ts';
import type { Reader } from './format.ts';
import { READERS } from './formats.ts';
import { isZip, openZip } from './zip/open-zip.ts';

/** As much of a file is looked at, in bytes. */
const LOOKED_AT = 64 * 1024;

/**
 * Which format's file this is, by what is in it.
 * @throws {UnreadableFile} where it is none that is known.
 */
export async function recogniseFile(file: Blob): Promise<Reader> {
  const reader = (await isZip(file)) ? await readerOfZip(file) : readerOfText(await startOf(file));
  if (!reader) throw new UnreadableFile('', 'is of no format that can be read here.');
  return reader;
}

async function startOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  return new TextDecoder(markedEncoding(bytes)).decode(bytes);
}

async function readerOfZip(file: Blob): Promise<Reader | undefined> {
  const paths = (await openZip(file)).map(({ path }) => path);
  return READERS.find(({ hasFile }) => hasFile && paths.some((path) => hasFile.test(path)));
}

function readerOfText(start: string): Reader | undefined {
  return READERS.find(({ beginsAs }) => beginsAs?.test(start));
}
