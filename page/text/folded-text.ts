/**
 * A stretch of folded text that stands in one text node, character for character:
 * text offset `start + i` is the node's offset `nodeStart + i`. All in UTF-16 units.
 */
export interface Run {
  start: number;
  length: number;
  node: Text;
  nodeStart: number;
}

/** White spaces that fold into one. */
const FOLDED = /\s{2,}/gu;

/** White space that no text node holds: a line break, the border of a table cell. */
export const BREAK = 'break';
export type Part = Text | typeof BREAK;

/** A text whose white space is folded as foldWhiteSpace in model/article-text.ts does, and where each of its characters stands. */
export class FoldedText {
  text = '';
  readonly runs: Run[] = [];
  #spaceIsDue = false;

  constructor(parts: readonly Part[]) {
    for (const part of parts) {
      if (part === BREAK) this.#spaceIsDue = true;
      else this.#add(part);
    }
  }

  /** What folding leaves in place, words with single white spaces between them, is taken over in one piece: all of it, mostly. */
  #add(node: Text): void {
    const { data } = node;
    const end = data.trimEnd().length;
    let beyond = 0;
    for (let from = end === 0 ? 0 : data.search(/\S/u); from < end;) {
      FOLDED.lastIndex = from;
      const gap = FOLDED.exec(data);
      const to = Math.min(end, gap?.index ?? end);
      this.#addStretch(node, from, data.slice(from, to), this.text !== '' && (this.#spaceIsDue || from > beyond));
      this.#spaceIsDue = false;
      beyond = to;
      from = gap ? FOLDED.lastIndex : end;
    }
    if (beyond < data.length) this.#spaceIsDue = true;
  }

  /** A space is mapped to the white space after the words before it, else to that before the words after it. */
  #addStretch(node: Text, from: number, words: string, spaced: boolean): void {
    const last = spaced ? this.runs.at(-1) : undefined;
    const spaceAfterLast = last !== undefined && isWhiteSpaceAt(last.node, last.nodeStart + last.length);
    if (spaceAfterLast) last.length += 1;
    const nodeStart = spaced && !spaceAfterLast && from > 0 ? from - 1 : from;
    if (spaced) this.text += ' ';
    const start = this.text.length - (from - nodeStart);
    this.text += withPlainSpaces(words);
    this.runs.push({ start, length: from + words.length - nodeStart, node, nodeStart });
  }
}

/** Every white space as a space. Most are: only the others are looked for. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[^\S ]/gu, ' ');
}

function isWhiteSpaceAt(node: Text, offset: number): boolean {
  return /\s/u.test(node.data.charAt(offset));
}
