import type { WordWindow } from './align-words.ts';
import { BESIDE, contextOf } from './anchor-context.ts';
import { firstIndex } from '../text/binary-search.ts';
import type { Pattern } from './pattern.ts';
import type { Sought } from './sought.ts';
import { partOf, wordAt, wordFrom, wordsOf } from './words.ts';
import type { Words } from './words.ts';

const SEPARATOR = '\n\n';

/** Where a passage and its context stand in the remembered text, UTF-16. */
interface Held {
  first: number;
  start: number;
  end: number;
  last: number;
}

/** A passage's pattern; its first word is number `offset` of the remembered text. */
export type RememberedPattern = Pattern & { offset: number };

/**
 * What selectors together tell of the text that they were made of: passages overlap and stand in each other's context,
 * so that many of them tell nearly all of it. What nobody tells leaves it in stretches.
 */
export class RememberedText {
  readonly words: Words;
  /** The words with which its stretches begin. */
  readonly borders: ReadonlySet<number>;
  readonly #held = new Map<Sought, Held>();
  readonly #stretches: { start: number; stood: number }[] = [];
  #text = '';
  /** What the passage tells that reaches farthest: none of the next begins before it. */
  #tail = '';
  /** Where the last stretch ends in the text that was, UTF-16. */
  #end = NaN;

  /** Takes passages in the order in which they stood. */
  constructor(inOrder: readonly Sought[]) {
    for (const passage of inOrder) this.#add(passage);
    this.words = wordsOf(this.#text);
    this.borders = new Set(this.#stretches.map(({ start }) => wordFrom(this.words, start)));
  }

  #add(passage: Sought): void {
    const { exact } = passage.quote;
    const { before, whole } = contextOf(passage.quote);
    const from = (passage.stored ?? NaN) - before.length;
    const shared = this.#end - from;
    const isOn = goesOn(this.#tail, whole, shared);
    if (!isOn) this.#begin(from);
    this.#goOn(whole, isOn ? shared : 0);
    const first = this.#text.length - (this.#end - from || whole.length);
    const start = first + before.length;
    this.#held.set(passage, { first, start, end: start + exact.length, last: first + whole.length });
  }

  #begin(stood: number): void {
    this.#text += SEPARATOR;
    this.#stretches.push({ start: this.#text.length, stood });
    this.#tail = '';
    this.#end = stood;
  }

  #goOn(whole: string, known: number): void {
    if (known >= whole.length) return;
    this.#text += whole.slice(known);
    this.#tail = whole;
    this.#end += whole.length - known;
  }

  /** The first of the quote's words, and how far behind the quote's beginning it begins, in UTF-16 units; negative where it is cut. */
  firstOf(passage: Sought): { word: number; inQuote: number } {
    const { start } = this.#held.get(passage) as Held;
    const word = wordAt(this.words, start);
    return { word, inQuote: (this.words.starts[word] ?? NaN) - start };
  }

  /** The words of the passage and of all its context, the last exclusive. */
  wordsOf(passage: Sought): WordWindow {
    const { first, last } = this.#held.get(passage) as Held;
    return { from: wordFrom(this.words, first), to: wordFrom(this.words, last) };
  }

  /** The passage's words and those beside it. */
  patternOf(passage: Sought, beside = BESIDE): RememberedPattern {
    const { first, start, end, last } = this.#held.get(passage) as Held;
    const offset = wordFrom(this.words, Math.max(first, start - beside));
    const words = partOf(this.words, offset, wordFrom(this.words, Math.min(last, end + beside)));
    const from = wordAt(words, start);
    const to = Math.max(from, wordFrom(words, end));
    return {
      ...words,
      offset,
      from,
      to,
      marksBefore: (words.starts[from] ?? 0) - start,
      marksAfter: to > from ? end - (words.ends[to - 1] as number) : 0,
    };
  }

  /** Where a word began in the text that was, UTF-16; NaN where nobody told. */
  stoodAt(word: number): number {
    const start = this.words.starts[word] as number;
    const beyond = firstIndex(this.#stretches.length, (index) => (this.#stretches[index]?.start ?? 0) > start);
    const stretch = this.#stretches[beyond - 1];
    return stretch ? start - stretch.start + stretch.stood : NaN;
  }
}

/** Whether the one's end, so many units of it, is the other's beginning, as far as that goes. */
function goesOn(tail: string, whole: string, shared: number): boolean {
  if (!(shared >= 0 && shared <= tail.length)) return false;
  const end = tail.slice(tail.length - shared);
  return end.length <= whole.length ? whole.startsWith(end) : end.startsWith(whole);
}
