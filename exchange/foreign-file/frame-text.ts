import { parseAt, placeAfter, type TextPlace } from './json-document.ts';

/** Where every text begins. */
export const START: TextPlace = { line: 1, column: 1 };

/** A text that was put together of parts of a file: a fault in it is named by its place in the file. */
export class FrameText {
  #text = '';
  readonly #parts: { at: number; from: TextPlace }[] = [{ at: 0, from: START }];

  get length(): number {
    return this.#text.length;
  }

  add(text: string): void {
    this.#text += text;
  }

  /** What is added next comes from there. */
  goOnFrom(from: TextPlace): void {
    this.#parts.push({ at: this.#text.length, from });
  }

  /** @throws {UnreadableFile} naming line and column. */
  parse(): unknown {
    return parseAt(this.#text, (offset) => {
      const { at, from } = this.#parts.findLast((part) => part.at <= offset) ?? { at: 0, from: START };
      return placeAfter(from, this.#text.slice(at, offset));
    });
  }
}
