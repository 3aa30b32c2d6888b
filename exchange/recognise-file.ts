import type { Reader } from './format.ts';
import { UnreadableFile } from './foreign-file/unreadable-file.ts';
import { READERS } from './formats.ts';
import { isZip, openZip } from './zip/open-zip.ts';

/** As much of a file is looked at, in bytes. */
const LOOKED_AT = 64 * 1024;

/** What a text that begins so is, the surest first. */
const BEGINNINGS: readonly [id: string, pattern: RegExp][] = [
  ['qdc', /<(\w+:)?CodeBook\b/u],
  ['uima-xmi', /<(xmi:)?XMI\b/u],
  ['web-annotation', /"@context"/u],
  ['hypothesis', /"(client_version|export_userid)"|^\s*\{\s*"(rows|total)"|"uri"\s*:/u],
  ['label-studio', /^\s*\[[\s\S]*"data"\s*:\s*\{/u],
  ['jsonl', /^\s*\{[^\n]*"(text|data)"\s*:/u],
  ['csv', /^[^\n{[<]+[,;\t|][^\n]+/u],
];

/** Files of a zip that tell what it is. */
const IN_ZIP: readonly [id: string, pattern: RegExp][] = [
  ['parallax', /^manifest\.json$/u],
  ['qdpx', /^[^/]+\.qde$/iu],
  ['uima-xmi', /\.xmi$/u],
  ['brat', /\.ann$/u],
  ['label-studio', /^[^/]+\.json$/u],
];

/**
 * Which format's file this is, by what is in it: names lie, and many formats end in `.json`.
 * @throws {UnreadableFile} where it is none that is known.
 */
export async function recogniseFile(file: Blob): Promise<Reader> {
  const id = (await isZip(file)) ? await idOfZip(file) : idOfText(await file.slice(0, LOOKED_AT).text());
  const reader = READERS.find((one) => one.id === id);
  if (!reader) throw new UnreadableFile('', 'is of no format that can be read here.');
  return reader;
}

async function idOfZip(file: Blob): Promise<string | null> {
  const paths = (await openZip(file)).map(({ path }) => path);
  return IN_ZIP.find(([, pattern]) => paths.some((path) => pattern.test(path)))?.[0] ?? null;
}

function idOfText(start: string): string | null {
  return BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}
