import { FrameText, START } from './frame-text.ts';
import { DEEPEST, parseAt, placeAfter, type TextPlace } from './json-document.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** An element of one of the lists that a document is taken apart at. */
export interface JsonElement {
  /** The keys that lead to its list; none for a list that is the whole document. */
  path: readonly string[];
  /** Its place in the list, from 0. */
  index: number;
  value: unknown;
}

/** Which lists are taken apart; those within their elements never are. */
export type IsSplit = (path: readonly string[]) => boolean;

/** In UTF-16 units. An article with all its annotations is far below. */
const LONGEST_PART = 64 * 1024 * 1024;

const [QUOTE, BACKSLASH, COMMA, COLON, LINE_END] = [34, 92, 44, 58, 10];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

interface OpenList {
  path: readonly string[];
  /** How many brackets are open in it, outside of its elements. */
  depth: number;
  /** The text of its present element so far, and where that begins. */
  element: string;
  from: TextPlace;
  index: number;
}

/**
 * Takes a JSON document apart, a piece of its text at a time: the elements of some lists one by one, and in the end the frame, which is the
 * document with these lists empty. It looks for brackets, commas, keys and the ends of strings alone. What stands between them is
 * JSON.parse's, so that it takes what that takes, and nothing else; but a list that is named twice is refused, of which
 * JSON.parse would forget the first.
 */
export class JsonSplitter {
  readonly #isSplit: IsSplit;
  #piece = '';
  /** Where in the piece begins what was not yet added to the frame, or to the element of the list that is open. */
  #kept = 0;
  readonly #frame = new FrameText();
  #list: OpenList | null = null;
  /** Of each bracket that is open in the frame, the key that was come to; null for a list. */
  readonly #keys: (string | null)[] = [];
  readonly #split: (readonly string[])[] = [];
  /** The last string of the frame, with its quotation marks: before a colon it is a key. */
  #string = '';
  #isInString = false;
  #isEscaped = false;
  #depth = 0;
  #line = 1;
  /** Offsets in the whole text, of the piece and of the present line. */
  #offset = 0;
  #lineStart = 0;

  constructor(isSplit: IsSplit) {
    this.#isSplit = isSplit;
  }

  /** The elements that this piece completes. @throws {UnreadableFile} naming line and column. */
  *take(piece: string): Generator<JsonElement> {
    this.#piece = piece;
    this.#kept = 0;
    for (let at = this.#isInString ? this.#endOfString(0) + 1 : 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === QUOTE) at = this.#endOfString(at);
      else if (code === COMMA) {
        if (this.#depth === this.#list?.depth) yield this.#elementBefore(at);
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        if (this.#depth === this.#list?.depth) yield* this.#lastElement(at);
        this.#close();
      } else if (code === OPEN_LIST || code === OPEN_OBJECT) this.#open(code, at);
      else if (code === COLON) this.#nameKey();
      else if (code === LINE_END) this.#endLine(at);
    }
    this.#keepUntil(piece.length);
    this.#offset += piece.length;
  }

  /** The frame, once all of the text was taken. @throws {UnreadableFile} naming line and column. */
  end(): unknown {
    if (this.#depth > 0 || this.#isInString) {
      throw new UnreadableFile(placeAfter(this.#placeAt(0)), 'is no JSON: it is cut off here.');
    }
    const frame = this.#frame.parse();
    for (const path of this.#split) if (!isEmptyList(frame, path)) throw namedTwice(path);
    return frame;
  }

  #placeAt(at: number): TextPlace {
    return { line: this.#line, column: this.#offset + at - this.#lineStart + 1 };
  }

  #endLine(at: number): void {
    this.#line += 1;
    this.#lineStart = this.#offset + at + 1;
  }

  #keepUntil(end: number): void {
    const kept = this.#piece.slice(this.#kept, end);
    this.#kept = end;
    if (this.#list) this.#list.element += kept;
    else this.#frame.add(kept);
    if ((this.#list?.element ?? this.#frame).length <= LONGEST_PART) return;
    throw new UnreadableFile(placeAfter(this.#list?.from ?? START), `is longer than ${LONGEST_PART / 1024 / 1024} MB.`);
  }

  /** @param start of the string in the piece, or 0 where it goes on from the one before. @returns where it ends; the piece's end, where it goes on behind it. */
  #endOfString(start: number): number {
    let at = this.#isInString ? start : start + 1;
    let isEscaped = this.#isEscaped;
    for (; at < this.#piece.length; at += 1) {
      const code = this.#piece.charCodeAt(at);
      if (isEscaped) isEscaped = false;
      else if (code === BACKSLASH) isEscaped = true;
      else if (code === QUOTE) break;
    }
    if (!this.#list) this.#string = (this.#isInString ? this.#string : '') + this.#piece.slice(start, at + 1);
    this.#isInString = at === this.#piece.length;
    this.#isEscaped = isEscaped;
    return at;
  }

  #nameKey(): void {
    if (this.#list || this.#keys.length === 0 || this.#keys.at(-1) === null) return;
    this.#keys[this.#keys.length - 1] = textOf(this.#string);
  }

  #open(code: number, at: number): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      throw new UnreadableFile(placeAfter(this.#placeAt(at)), `is nested more than ${DEEPEST} levels deep.`);
    }
    if (this.#list) return;
    const path = this.#keys.filter((key) => key !== null);
    const isSplit = code === OPEN_LIST && path.length === this.#keys.length && this.#isSplit(path);
    this.#keys.push(code === OPEN_LIST ? null : '');
    if (!isSplit) return;
    if (this.#split.some((one) => isSame(one, path))) throw namedTwice(path);
    this.#split.push(path);
    this.#keepUntil(at + 1);
    this.#list = { path, depth: this.#depth, element: '', from: this.#placeAt(at + 1), index: 0 };
  }

  #close(): void {
    if (!this.#list) this.#keys.pop();
    // One too many is JSON.parse's to find, in the frame.
    this.#depth = Math.max(0, this.#depth - 1);
  }

  /** Ends the element before a comma. */
  #elementBefore(at: number): JsonElement {
    this.#keepUntil(at);
    const { path, element, from, index } = this.#list ?? NO_LIST;
    if (element.trim() === '') {
      throw new UnreadableFile(placeAfter(this.#placeAt(at)), 'is no JSON: a value is missing.');
    }
    const value = parseAt(element, (offset) => placeAfter(from, element.slice(0, offset)));
    this.#kept = at + 1;
    this.#list = { path, depth: this.#depth, element: '', from: this.#placeAt(at + 1), index: index + 1 };
    return { path, index, value };
  }

  /** Ends the list; its bracket belongs to the frame. */
  *#lastElement(at: number): Generator<JsonElement> {
    this.#keepUntil(at);
    const isEmpty = this.#list?.index === 0 && this.#list.element.trim() === '';
    if (!isEmpty) yield this.#elementBefore(at);
    this.#kept = at;
    this.#list = null;
    this.#frame.goOnFrom(this.#placeAt(at));
  }
}

const NO_LIST: OpenList = { path: [], depth: 0, element: '', from: START, index: 0 };

/** Of a string that is none, JSON.parse of the frame says what is wrong with it. */
function textOf(string: string): string {
  try {
    return String(JSON.parse(string));
  } catch {
    return '';
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}

function isEmptyList(frame: unknown, path: readonly string[]): boolean {
  const list = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], frame);
  return Array.isArray(list) && list.length === 0;
}

function namedTwice(path: readonly string[]): UnreadableFile {
  return new UnreadableFile(path.join('.'), 'stands in the file twice.');
}
