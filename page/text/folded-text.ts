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

  #add(node: Text): void {
    let end = 0;
    for (const [from, to] of stretchesOf(node.data)) {
      this.#addStretch(node, from, to, this.text !== '' && (this.#spaceIsDue || from > end));
      this.#spaceIsDue = false;
      end = to;
    }
    if (end < node.data.length) this.#spaceIsDue = true;
  }

  /** A space is mapped to the white space after the words before it, else to that before the words after it. */
  #addStretch(node: Text, from: number, to: number, spaced: boolean): void {
    const last = spaced ? this.runs.at(-1) : undefined;
    const spaceAfterLast = last !== undefined && isWhiteSpaceAt(last.node, last.nodeStart + last.length);
    if (spaceAfterLast) last.length += 1;
    const nodeStart = spaced && !spaceAfterLast && from > 0 ? from - 1 : from;
    if (spaced) this.text += ' ';
    const start = this.text.length - (from - nodeStart);
    this.text += withPlainSpaces(node.data.slice(from, to));
    this.runs.push({ start, length: to - nodeStart, node, nodeStart });
  }
}

/** Every white space as a space. Most are: only the others are looked for. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[^\S ]/gu, ' ');
}

function isWhiteSpaceAt(node: Text, offset: number): boolean {
  return /\s/u.test(node.data.charAt(offset));
}

/**
 * The parts of a text that folding leaves in place: words with single white spaces between them.
 * As [from, to) in UTF-16.
 */
function* stretchesOf(data: string): Generator<[number, number]> {
  const end = data.trimEnd().length;
  if (end === 0) return;
  let from = data.search(/\S/u);
  for (const gap of data.slice(0, end).matchAll(/\s{2,}/gu)) {
    if (gap.index < from) continue;
    yield [from, gap.index];
    from = gap.index + gap[0].length;
  }
  yield [from, end];
}
