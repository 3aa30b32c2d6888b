import { UnreadableFile } from './unreadable-file.ts';
import { textOfFile } from './utf8-text.ts';

/** Far above any format's: deeper nesting is there to exhaust a memory. */
const DEEPEST = 64;

/** A file's JSON. @throws {UnreadableFile} naming line and column. */
export async function jsonOfFile(file: Blob): Promise<unknown> {
  return parseJson(await textOfFile(file), '');
}

/** @param place of the text, where it is not a whole file: “line 3”. @throws {UnreadableFile} */
export function parseJson(text: string, place: string): unknown {
  const tooDeep = depthFault(text);
  if (tooDeep !== null) {
    throw new UnreadableFile(joined(place, placeOf(text, tooDeep)), `is nested more than ${DEEPEST} levels deep.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = faultAt(text, error instanceof Error ? error.message : '');
    throw new UnreadableFile(joined(place, placeOf(text, at)), reasonAt(text, at));
  }
}

function joined(...places: string[]): string {
  return places.filter((one) => one !== '').join(', ') || 'line 1';
}

/** Where the nesting goes too deep; null where it does not. Looks at brackets outside of strings only. */
function depthFault(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_OBJECT || code === OPEN_LIST) depth += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return null;
}

const [QUOTE, BACKSLASH, OPEN_OBJECT, OPEN_LIST, CLOSE_OBJECT, CLOSE_LIST] = [34, 92, 123, 91, 125, 93];

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

/** Browsers say it in their own words: “position 7”, or “line 1 column 8”; an early end is said without a number. */
function faultAt(text: string, message: string): number {
  const position = /position (\d+)/u.exec(message);
  if (position) return Number(position[1]);
  const named = /line (\d+) column (\d+)/u.exec(message);
  if (named) return offsetAt(text, Number(named[1]), Number(named[2]));
  return /end of JSON|end of data|unterminated/iu.test(message) ? text.length : 0;
}

function offsetAt(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

function reasonAt(text: string, offset: number): string {
  if (text.trim() === '') return 'is empty.';
  if (text.includes('\0')) return 'is no JSON: it has NUL characters in it, as a program or a picture has.';
  if (offset >= text.trimEnd().length) return 'is no JSON: it is cut off here.';
  if (/,\s*$/u.test(text.slice(0, offset)) && /^[}\]]/u.test(text.slice(offset))) {
    return 'is no JSON: nothing follows the comma before it.';
  }
  return 'is no JSON.';
}

/** An offset as editors count it. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}
