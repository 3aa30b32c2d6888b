import { firstIndex } from '../text/binary-search.ts';
import { CharacterClass, foldCharacter } from './fold-typography.ts';

/** As much as a short word of a script that sets spaces: one character of the others says about as much. */
const WEIGHT_OF_WHOLE = 3;
/** A longer word tells no more than this about where one stands. */
const MOST_WEIGHT = 12;
const APOSTROPHES = new Set(["'", '\u2019', '\u2018'].map((sign) => sign.charCodeAt(0)));

/**
 * The words of a text with typography folded, as numbers: words that read alike have the same `key`
 * (a hash: others may share it, once in some thousand million pairs, so whoever shows a place compares letters).
 * `starts` and `ends` are UTF-16 offsets of the text as it is; no other map back is needed.
 */
export interface Words {
  text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  keys: Int32Array;
  /** How much a word tells: its letters, within limits. */
  weights: Uint8Array;
}

/** One pass, without making a string of any word. */
export function wordsOf(text: string): Words {
  return new WordScan(text).scan();
}

/** Words `from` to `to` (exclusive), as a view: nothing is copied. */
export function partOf({ text, starts, ends, keys, weights }: Words, from: number, to: number): Words {
  return {
    text,
    count: to - from,
    starts: starts.subarray(from, to),
    ends: ends.subarray(from, to),
    keys: keys.subarray(from, to),
    weights: weights.subarray(from, to),
  };
}

/** The first word that ends behind an offset, as a number; `count` where none does. */
export function wordAt({ count, ends }: Words, offset: number): number {
  return firstIndex(count, (index) => (ends[index] as number) > offset);
}

/** The first word that begins there or later, as a number; `count` where none does. */
export function wordFrom({ count, starts }: Words, offset: number): number {
  return firstIndex(count, (index) => (starts[index] as number) >= offset);
}

class WordScan {
  readonly #text: string;
  #words: Words;
  #start = -1;
  #end = 0;
  #key = 0;
  #letters = 0;

  constructor(text: string) {
    this.#text = text;
    this.#words = emptyWords(text, 16 + (text.length >> 2));
  }

  scan(): Words {
    for (let offset = 0; offset < this.#text.length;) {
      const codePoint = this.#text.codePointAt(offset) ?? 0;
      const next = offset + (codePoint > 0xffff ? 2 : 1);
      this.#take(codePoint, offset, next);
      offset = next;
    }
    this.#endWord();
    return this.#words;
  }

  #take(codePoint: number, offset: number, next: number): void {
    const { kind, letters } = foldCharacter(codePoint);
    if (kind !== CharacterClass.letter) {
      if (kind === CharacterClass.none || (this.#start !== -1 && APOSTROPHES.has(codePoint))) return;
      this.#endWord();
      if (kind !== CharacterClass.whole) return;
    }
    if (this.#start === -1) this.#start = offset;
    this.#end = next;
    for (let at = 0; at < letters.length; at += 1) this.#key = (Math.imul(this.#key, 31) + letters.charCodeAt(at)) | 0;
    this.#letters += kind === CharacterClass.whole ? WEIGHT_OF_WHOLE : letters.length;
    if (kind === CharacterClass.whole) this.#endWord();
  }

  #endWord(): void {
    if (this.#start === -1) return;
    const words = this.#words;
    if (words.count === words.keys.length) this.#words = enlarged(words);
    const { count, starts, ends, keys, weights } = this.#words;
    starts[count] = this.#start;
    ends[count] = this.#end;
    keys[count] = Math.imul(this.#key ^ (this.#key >>> 15), 0x2c1b3c6d);
    weights[count] = Math.min(this.#letters, MOST_WEIGHT);
    this.#words.count += 1;
    this.#start = -1;
    this.#key = 0;
    this.#letters = 0;
  }
}

function emptyWords(text: string, room: number): Words {
  return {
    text,
    count: 0,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    keys: new Int32Array(room),
    weights: new Uint8Array(room),
  };
}

function enlarged(words: Words): Words {
  const larger = emptyWords(words.text, words.count * 2);
  larger.count = words.count;
  larger.starts.set(words.starts);
  larger.ends.set(words.ends);
  larger.keys.set(words.keys);
  larger.weights.set(words.weights);
  return larger;
}
