import { BETWEEN, foldCharacter, LETTER, WHOLE } from './fold-typography.ts';

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
  let words = emptyWords(text, 16 + (text.length >> 2));
  for (let offset = 0; offset < text.length;) {
    if (words.count === words.keys.length) words = enlarged(words);
    offset = addNextWord(words, offset);
  }
  return words;
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
  return firstAbove(ends, count, offset);
}

/** The first word that begins there or later, as a number; `count` where none does. */
export function wordFrom({ count, starts }: Words, offset: number): number {
  return firstAbove(starts, count, offset - 1);
}

/** As firstIndex does, but without a function for each of the many questions. */
function firstAbove(ascending: Int32Array, count: number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Adds the first word from an offset on, if there is one. @returns where it ends. */
function addNextWord(words: Words, from: number): number {
  const { text } = words;
  let start = -1;
  let end = from;
  let key = 0;
  let letters = 0;
  for (let offset = from; offset < text.length;) {
    const codePoint = text.codePointAt(offset) as number;
    const next = offset + (codePoint > 0xffff ? 2 : 1);
    const folded = foldCharacter(codePoint);
    const isWhole = folded.kind === WHOLE;
    if (folded.kind === LETTER || (isWhole && start === -1)) {
      if (start === -1) start = offset;
      end = next;
      key = hashOn(key, folded.letters);
      letters += isWhole ? WEIGHT_OF_WHOLE : folded.letters.length;
    }
    if (isWhole || (start !== -1 && folded.kind === BETWEEN && !APOSTROPHES.has(codePoint))) break;
    offset = next;
  }
  if (start === -1) return text.length;
  words.starts[words.count] = start;
  words.ends[words.count] = end;
  // A small whole number to any engine: those are found in a map several times as fast.
  words.keys[words.count] = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >> 2;
  words.weights[words.count] = Math.min(letters, MOST_WEIGHT);
  words.count += 1;
  return end;
}

function hashOn(key: number, letters: string): number {
  let hash = key;
  for (let at = 0; at < letters.length; at += 1) hash = (Math.imul(hash, 31) + letters.charCodeAt(at)) | 0;
  return hash;
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
