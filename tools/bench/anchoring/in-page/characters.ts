import type { Place } from './page-words.ts';

/**
 * What a character of a changed page is to the unchanged one:
 * - a whole number: that character of the unchanged page, carried along by every change;
 * - ¼ more: written in that character's stead;
 * - ½ more: written between that character and the next;
 * - NOT_OURS: of no passage: white space, what was never counted, inserted blocks.
 */
export type Origin = number;

export const NOT_OURS: Origin = -1;
const IN_STEAD = 0.25;
const BETWEEN = 0.5;

export function inSteadOf(character: number): Origin {
  return character + IN_STEAD;
}

/** Between that character and the next; of no passage where there is none before. */
export function between(character: number): Origin {
  return character < 0 ? NOT_OURS : character + BETWEEN;
}

export function isOriginal(origin: Origin): boolean {
  return Number.isInteger(origin) && origin !== NOT_OURS;
}

/** Whether a character belongs to the passage of the characters from `from` to `to`, exclusive. */
export function belongsTo(origin: Origin, { from, to }: { from: number; to: number }): boolean {
  const character = Math.floor(origin);
  const isBetween = origin - character === BETWEEN;
  return character >= from && character < (isBetween ? to - 1 : to);
}

/** Some characters, `to` exclusive, and the words written in their stead; no characters: written before the first. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Tells the origins of the characters of a page as it is now. */
export interface Origins {
  /** Of each UTF-16 unit of the node. */
  originsOf(node: Text): readonly Origin[];
}

/**
 * The true places of all characters of a page: whoever changes the page does it through this, so that what became
 * of each passage is known by construction and never has to be searched.
 */
export class Characters implements Origins {
  readonly #places: readonly Place[];
  readonly #origins = new Map<Text, Origin[]>();

  constructor(places: readonly Place[]) {
    this.#places = places;
    places.forEach(({ node, offset }, character) => {
      this.#of(node)[offset] = character;
    });
  }

  /** Of a page that was not changed through this, where the origin of each character is known otherwise. */
  static of(places: readonly Place[], origins: readonly Origin[]): Origins {
    const characters = new Characters(places);
    places.forEach(({ node, offset }, character) => {
      characters.#of(node)[offset] = origins[character] ?? NOT_OURS;
    });
    return characters;
  }

  originsOf(node: Text): readonly Origin[] {
    return this.#origins.get(node) ?? nothingOurs(node.length);
  }

  /** The edits are in characters of the unchanged page. Of edits that overlap the earlier is made. Only once per page. */
  edit(edits: readonly TextEdit[]): void {
    const made: TextEdit[] = [];
    for (const edit of edits) if (!made.some((earlier) => overlap(edit, earlier))) made.push(edit);
    // From the end, so that the offsets of what is still to be edited stay as they were.
    const fromEnd = made.toSorted((one, other) => other.from - one.from || other.to - one.to);
    for (const edit of fromEnd) this.#edit(edit);
  }

  /** As `Text.splitText`. */
  split(node: Text, offset: number): Text {
    const origins = this.#of(node);
    const rest = node.splitText(offset);
    this.#origins.set(rest, origins.slice(offset));
    this.#origins.set(node, origins.slice(0, offset));
    return rest;
  }

  /** Puts another node with the same words in the node's place, as scripts do that render anew. */
  replaceByCopy(node: Text): void {
    const copy = node.ownerDocument.createTextNode(node.data);
    this.#origins.set(copy, this.#of(node));
    this.#origins.delete(node);
    node.replaceWith(copy);
  }

  #edit({ from, to, text }: TextEdit): void {
    if (from === to) {
      this.#insert(from, text);
      return;
    }
    const nodes = Map.groupBy(this.#places.slice(from, to), ({ node }) => node);
    for (const [index, [node, places]] of [...nodes].entries()) {
      const [start, end] = [places.at(0)?.offset ?? 0, (places.at(-1)?.offset ?? 0) + 1];
      const written = index === 0 ? text : '';
      const origins = Array.from({ length: written.length }, (_, step) =>
        inSteadOf(from + Math.floor((step * (to - from)) / written.length)),
      );
      this.#write(node, start, end, written, origins);
    }
  }

  #insert(character: number, text: string): void {
    const before = this.#places[character - 1];
    if (!before) throw new RangeError('Words can be inserted only behind a character of the page.');
    const origins = Array.from({ length: text.length }, () => between(character - 1));
    this.#write(before.node, before.offset + 1, before.offset + 1, text, origins);
  }

  #write(node: Text, start: number, end: number, text: string, origins: readonly Origin[]): void {
    const written = origins.map((origin, index) => (/\s/u.test(text.charAt(index)) ? NOT_OURS : origin));
    this.#of(node).splice(start, end - start, ...written);
    node.replaceData(start, end - start, text);
  }

  #of(node: Text): Origin[] {
    const known = this.#origins.get(node) ?? nothingOurs(node.length);
    this.#origins.set(node, known);
    return known;
  }
}

function nothingOurs(length: number): Origin[] {
  return Array.from({ length }, () => NOT_OURS);
}

function overlap(one: TextEdit, other: TextEdit): boolean {
  return one.from < other.to && other.from < one.to;
}
