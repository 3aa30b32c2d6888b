import type { TextQuoteSelector } from '../model/selector.ts';
import { contextOf } from './anchor-context.ts';
import { firstIndex } from './binary-search.ts';
import type { Alignment } from './align-words.ts';
import type { Ground } from './candidate.ts';
import { Correspondence } from './correspondence.ts';
import type { Stretch } from './describe.ts';
import { expectationOf } from './expectation.ts';
import type { Expectation, Landmark } from './expectation.ts';
import { fillGaps } from './fill-gaps.ts';
import { pairUnique } from './pair-unique.ts';
import { RememberedText } from './remembered-text.ts';
import type { RememberedPattern } from './remembered-text.ts';
import type { Sought } from './sought.ts';
import type { Words } from './words.ts';

/** What is set in above a passage, or taken out, moves it by less. UTF-16 units. */
const NEAR = 3000;

/**
 * What became of the text that the passages tell of. What is found in place and what stands once in both is paired first.
 * Then what lies in between, where everything kept its order; and then the rest, which was moved.
 */
export class TextChange {
  readonly #words: Words;
  readonly #remembered: RememberedText;
  readonly #both: Correspondence;
  /** For each word of the old text that kept its order its place, -1 for all others. */
  #ordered = new Int32Array();

  /** @param passages in the order in which they stood. */
  constructor(ground: Ground, passages: readonly Sought[]) {
    this.#words = ground.words;
    this.#remembered = new RememberedText(passages);
    this.#both = new Correspondence(this.#remembered.words, ground.words);
    for (const passage of passages) this.#pairFound(passage);
    pairUnique(this.#both);
    for (const run of this.#both.runsByOrder().moved) this.#both.free(run);
    fillGaps(ground, this.#both, this.#remembered.borders);
    this.#findOrder();
    for (const passage of passages) this.#pairNear(ground.text, passage);
    pairUnique(this.#both);
    fillGaps(ground, this.#both, this.#remembered.borders);
    this.#findOrder();
  }

  patternOf(passage: Sought): RememberedPattern {
    return this.#remembered.patternOf(passage);
  }

  /** What stands for the words of a pattern. */
  alignmentOf({ offset, count }: RememberedPattern): Alignment {
    const { counterparts, standing } = this.#both;
    return {
      score: 0,
      counterparts: counterparts.slice(offset, offset + count),
      standing: standing.slice(offset, offset + count),
    };
  }

  /** Whether most words of a place are those of other passages: no two places of the old text became one. */
  isTaken({ offset, from, to }: RememberedPattern, place: Stretch): boolean {
    const first = firstIndex(this.#words.count, (index) => (this.#words.ends[index] as number) > place.start);
    const beyond = firstIndex(this.#words.count, (index) => (this.#words.starts[index] as number) >= place.end);
    const owners = this.#both.owners.subarray(first, beyond);
    const taken = owners.filter((owner) => owner !== -1 && (owner < offset + from || owner >= offset + to));
    return 2 * taken.length >= owners.length;
  }

  /** Whether a place lies between what stood before and behind the passage and kept its order. */
  keepsOrder(pattern: RememberedPattern, place: Stretch): boolean {
    const { before, behind } = this.#around(pattern);
    return place.start >= (before?.end ?? 0) && place.end <= (behind?.start ?? Infinity);
  }

  /** Whether the words that moved together with the passage's first one are whole blocks, then and now. */
  isBlock({ offset, from }: RememberedPattern): boolean {
    const { counterparts } = this.#both;
    let [first, last] = [offset + from, offset + from];
    while (first > 0 && counterparts[first - 1] === (counterparts[first] as number) - 1) first -= 1;
    while (last + 1 < counterparts.length && counterparts[last + 1] === (counterparts[last] as number) + 1) last += 1;
    const [start, end] = [counterparts[first] as number, counterparts[last] as number];
    const old = this.#remembered.words;
    return [
      isBorder(old, first - 1),
      isBorder(old, last),
      isBorder(this.#words, start - 1),
      isBorder(this.#words, end),
    ].every(Boolean);
  }

  /** Where a passage should stand by what kept its order before and behind it. */
  expectationOf(pattern: RememberedPattern, { stored }: Sought): Expectation | null {
    return stored === null ? null : expectationOf(stored, this.#around(pattern));
  }

  #around({ offset, from, to }: RememberedPattern): { before: Landmark | null; behind: Landmark | null } {
    const before = this.#ordered.subarray(0, offset + from).findLastIndex((place) => place !== -1);
    const behind = this.#ordered.subarray(offset + to).findIndex((place) => place !== -1);
    return { before: this.#landmarkAt(before), behind: behind === -1 ? null : this.#landmarkAt(offset + to + behind) };
  }

  #landmarkAt(word: number): Landmark | null {
    if (word === -1) return null;
    const place = this.#ordered[word] as number;
    const [start, end] = [this.#words.starts[place] as number, this.#words.ends[place] as number];
    return { start, end, shift: start - this.#remembered.stoodAt(word) };
  }

  #pairFound(passage: Sought): void {
    const { anchor } = passage;
    if (anchor && 'start' in anchor) this.#pairAt(passage, anchor.start);
  }

  #pairAt(passage: Sought, start: number): void {
    const { offset, from } = this.patternOf(passage);
    const place = firstIndex(this.#words.count, (index) => (this.#words.ends[index] as number) > start);
    this.#both.pairAround(offset + from, place);
  }

  /** What stands several times is told apart by where it should be. */
  #pairNear(text: string, passage: Sought): void {
    const pattern = this.patternOf(passage);
    const expected = this.expectationOf(pattern, passage);
    if (!expected || this.#both.counterparts[pattern.offset + pattern.from] !== -1) return;
    const start = onlyNear(text, passage.quote, expected.low);
    const isFit = start !== null && this.keepsOrder(pattern, { start, end: start + passage.quote.exact.length });
    if (isFit) this.#pairAt(passage, start);
  }

  #findOrder(): void {
    this.#ordered = new Int32Array(this.#remembered.words.count).fill(-1);
    for (const { from, to } of this.#both.runsByOrder().ordered) {
      this.#ordered.set(this.#both.counterparts.subarray(from, to), from);
    }
  }
}

/** Where a quote stands with all of its context close to a place, if once only. */
function onlyNear(text: string, quote: TextQuoteSelector, place: number): number | null {
  const { before, after } = contextOf(quote);
  const whole = before + quote.exact + after;
  const from = Math.max(0, place - before.length - NEAR);
  const around = text.slice(from, place + whole.length + NEAR);
  const first = around.indexOf(whole);
  return first === -1 || around.includes(whole, first + 1) ? null : from + first + before.length;
}

/** Whether a block ends between a word and the next. */
function isBorder({ text, starts, ends, count }: Words, word: number): boolean {
  if (word < 0 || word + 1 >= count) return true;
  return text.slice(ends[word], starts[word + 1]).includes('\n');
}
