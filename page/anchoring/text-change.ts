import { firstIndex } from '../text/binary-search.ts';
import type { Alignment, WordWindow } from './align-words.ts';
import type { Ground } from './candidate.ts';
import { Correspondence } from './correspondence.ts';
import type { Stretch } from './describe.ts';
import { expectationOf } from './expectation.ts';
import type { Expectation, Landmark } from './expectation.ts';
import { fillingGaps } from './fill-gaps.ts';
import { freeRows, pairUnique, rowKeysOf } from './pair-unique.ts';
import type { Row } from './pair-unique.ts';
import type { RememberedPattern, RememberedText } from './remembered-text.ts';
import type { Steps } from '../text/slices.ts';
import type { Sought } from './sought.ts';
import { wordAt, wordFrom } from './words.ts';
import type { Words } from './words.ts';

/**
 * What became of the text that the passages tell of. What is found in place and what stands once in both is paired first.
 * Then what lies in between, where everything kept its order; and then the rest, which was moved.
 */
export class TextChange {
  readonly #words: Words;
  readonly #remembered: RememberedText;
  readonly #both: Correspondence;
  /** The words of the old text that kept their order. */
  #ordered: number[] = [];
  #freeRows: readonly Row[] = [];

  /** @param passages in the order in which they stood. */
  static *comparing(ground: Ground, passages: readonly Sought[], remembered: RememberedText): Steps<TextChange> {
    const change = new TextChange(ground, remembered);
    const both = change.#both;
    yield;
    for (const passage of passages) change.#pairFound(passage);
    const rows = rowKeysOf(both);
    pairUnique(both, rows);
    for (const run of both.runsByOrder().moved) both.free(run);
    yield* change.#fillingGaps(ground);
    pairUnique(both, rows);
    yield* change.#fillingGaps(ground);
    yield;
    change.#freeRows = freeRows(both, rows);
    return change;
  }

  private constructor({ words }: Ground, remembered: RememberedText) {
    this.#words = words;
    this.#remembered = remembered;
    this.#both = new Correspondence(remembered.words, words);
  }

  /** @param beside so much of its context with it. UTF-16 units. */
  patternOf(passage: Sought, beside?: number): RememberedPattern {
    return this.#remembered.patternOf(passage, beside);
  }

  /** Words in a row of a passage and its context that stand where none of the old text's do, too. */
  freeRowsOf(passage: Sought): readonly Row[] {
    const rows = this.#freeRows;
    if (rows.length === 0) return rows;
    const { from, to } = this.#remembered.wordsOf(passage);
    const rowFrom = (word: number): number => firstIndex(rows.length, (index) => (rows[index] as Row).word >= word);
    return rows.slice(rowFrom(from), rowFrom(to));
  }

  /** Where a passage begins, by what stands for the first of its words: UTF-16, NaN where nothing does. */
  startOf(passage: Sought): number {
    const { word, inQuote } = this.#remembered.firstOf(passage);
    return (this.#words.starts[this.#both.counterparts[word] ?? -1] ?? NaN) - inQuote;
  }

  /** What stands for the words of a pattern. */
  alignmentOf({ offset, count }: RememberedPattern): Alignment {
    const { counterparts, standing } = this.#both;
    const alignment = { score: 0, counterparts: Array<number>(count), standing: Array<number>(count) };
    for (let index = 0; index < count; index += 1) {
      alignment.counterparts[index] = counterparts[offset + index] as number;
      alignment.standing[index] = standing[offset + index] as number;
    }
    return alignment;
  }

  /** Whether most words of a place are those of other passages: no two places of the old text became one. */
  isTaken({ offset, from, to }: RememberedPattern, place: Stretch): boolean {
    const owners = this.#both.owners.subarray(wordAt(this.#words, place.start), wordFrom(this.#words, place.end));
    const taken = owners.filter((owner) => owner !== -1 && (owner < offset + from || owner >= offset + to));
    return 2 * taken.length >= owners.length;
  }

  /** How much of what the quote's words tell stands to the letter in that part of the text, among words that are no other passage's: 0 to 1. */
  shareLeftFor(pattern: RememberedPattern, window: WordWindow): number {
    const { from, to, keys, weights } = pattern;
    let share = 0;
    let whole = 0;
    for (let index = from; index < to; index += 1) {
      const weight = weights[index] as number;
      whole += weight;
      if (this.#isLeftFor(pattern, keys[index] as number, window)) share += weight;
    }
    return share / Math.max(1, whole);
  }

  #isLeftFor({ offset, from, to }: RememberedPattern, key: number, window: WordWindow): boolean {
    const { owners } = this.#both;
    for (let word = window.from; word < window.to; word += 1) {
      if (this.#words.keys[word] !== key) continue;
      const owner = owners[word] as number;
      if (owner === -1 || (owner >= offset + from && owner < offset + to)) return true;
    }
    return false;
  }

  /** Whether a place lies between what stood before and behind the passage and kept its order. */
  keepsOrder(pattern: RememberedPattern, place: Stretch): boolean {
    const { before, behind } = this.#around(pattern);
    return place.start >= (before?.end ?? 0) && place.end <= (behind?.start ?? Infinity);
  }

  /** Whether the words that moved together with the passage's first one are whole blocks, then and now. */
  isBlock({ offset, from }: RememberedPattern): boolean {
    const { counterparts } = this.#both;
    let first = offset + from;
    let last = first;
    while (first > 0 && counterparts[first - 1] === (counterparts[first] as number) - 1) first -= 1;
    while (last + 1 < counterparts.length && counterparts[last + 1] === (counterparts[last] as number) + 1) last += 1;
    const old = this.#remembered.words;
    return (
      isBorder(old, first - 1) &&
      isBorder(old, last) &&
      isBorder(this.#words, (counterparts[first] as number) - 1) &&
      isBorder(this.#words, counterparts[last] as number)
    );
  }

  /** Where a passage should stand by what kept its order before and behind it. */
  expectationOf(pattern: RememberedPattern, { stored }: Sought): Expectation | null {
    return stored === null ? null : expectationOf(stored, this.#around(pattern));
  }

  #around({ offset, from, to }: RememberedPattern): { before: Landmark | null; behind: Landmark | null } {
    const orderedFrom = (word: number): number =>
      firstIndex(this.#ordered.length, (index) => (this.#ordered[index] as number) >= word);
    const before = this.#ordered[orderedFrom(offset + from) - 1];
    return { before: this.#landmarkAt(before), behind: this.#landmarkAt(this.#ordered[orderedFrom(offset + to)]) };
  }

  #landmarkAt(word: number | undefined): Landmark | null {
    if (word === undefined) return null;
    const place = this.#both.counterparts[word] as number;
    const start = this.#words.starts[place] as number;
    return { start, end: this.#words.ends[place] as number, shift: start - this.#remembered.stoodAt(word) };
  }

  #pairFound(passage: Sought): void {
    const { anchor } = passage;
    if (!anchor || !('start' in anchor)) return;
    this.#both.pairAround(this.#remembered.firstOf(passage).word, wordAt(this.#words, anchor.start));
  }

  *#fillingGaps(ground: Ground): Steps<void> {
    yield* fillingGaps(ground, this.#both, this.#remembered.borders);
    this.#ordered = [];
    for (const { from, to } of this.#both.runsByOrder().ordered.toReversed()) {
      for (let word = from; word < to; word += 1) this.#ordered.push(word);
    }
  }
}

/** Whether a block ends between a word and the next. */
function isBorder({ text, starts, ends, count }: Words, word: number): boolean {
  if (word < 0 || word + 1 >= count) return true;
  return text.slice(ends[word], starts[word + 1]).includes('\n');
}
