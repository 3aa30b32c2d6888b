import { UnreadableFile } from './unreadable-file.ts';

/** Far above any format's: deeper nesting is there to exhaust a memory. */
export const DEEPEST = 64;

/** @param place of the text, where it is not a whole file: “line 3”. @throws {UnreadableFile} */
export function parseJson(text: string, place: string): unknown {
  const tooDeep = depthFault(text);
  if (tooDeep !== null) {
    throw new UnreadableFile(joined(place, placeOf(text, tooDeep)), `is nested more than ${DEEPEST} levels deep.`);
  }
  return parseAt(text, (offset) => joined(place, placeOf(text, offset)));
}

/** JSON of no great depth. @param placeOfOffset how a place in it is named, by its UTF-16 offset. @throws {UnreadableFile} */
export function parseAt(text: string, placeOfOffset: (offset: number) => string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = faultAt(text, error instanceof Error ? error.message : '');
    throw new UnreadableFile(placeOfOffset(at), reasonAt(text, at));
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
  return isEarlyEnd(message) ? text.length : firstFault(text);
}

function isEarlyEnd(message: string): boolean {
  return /end of JSON|end of data|unterminated|no number|missing/iu.test(message);
}

/** Of short texts Chromium names no place: it lies behind the longest beginning that is sound so far. */
function firstFault(text: string): number {
  let [sound, faulty] = [0, text.length];
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    if (isSoundSoFar(text.slice(0, middle))) sound = middle;
    else faulty = middle;
  }
  return sound;
}

function isSoundSoFar(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    return error instanceof Error && isEarlyEnd(error.message);
  }
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

/** A place as editors count it, both from 1; columns in UTF-16 units. */
export interface TextPlace {
  line: number;
  column: number;
}

/** How the place is named that lies behind some text from another on. */
export function placeAfter({ line, column }: TextPlace, text = ''): string {
  const lines = text.split('\n').length - 1;
  return `line ${line + lines}, column ${lines === 0 ? column + text.length : text.length - text.lastIndexOf('\n')}`;
}

function placeOf(text: string, offset: number): string {
  return placeAfter({ line: 1, column: 1 }, text.slice(0, offset));
}
