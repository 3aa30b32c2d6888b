import type { SeededRandom } from '../seeded-random.ts';
import type { PageWords } from './page-words.ts';

export type PassageKind = 'sentence' | 'phrase' | 'across blocks' | 'repeated phrase';

/** A passage by its characters, `to` exclusive. */
export interface Passage {
  readonly kind: PassageKind;
  readonly from: number;
  readonly to: number;
}

/** The first and the last word. */
type Stretch = readonly [number, number];

const KINDS: readonly PassageKind[] = ['sentence', 'phrase', 'across blocks', 'repeated phrase'];
/** UTF-16 units around a passage that must tell it from any other: as much as all the engines keep. */
const CONTEXT = 32;
/** Of its own kind; then any phrase is tried as often. */
const TRIES = 20;
const SENTENCE_END = /[.!?…。][”’"')\]]*$/u;

/**
 * Different passages, a quarter of each kind; where a page has no more of a kind, phrases instead. With its context
 * each of them is the only one on the page, so that there is one right place for it.
 */
export function choosePassages(page: PageWords, count: number, random: SeededRandom): Passage[] {
  const chooser = new PassageChooser(page, random);
  const passages = new Map<string, Passage>();
  for (let slot = 0; slot < count; slot += 1) {
    const kind = KINDS[slot % KINDS.length] as PassageKind;
    for (let tries = 0; tries < 2 * TRIES && passages.size <= slot; tries += 1) {
      const passage = chooser.choose(tries < TRIES ? kind : 'phrase');
      if (passage) passages.set(`${passage.from}-${passage.to}`, passage);
    }
  }
  return [...passages.values()];
}

/** All sentences of five to sixty words. */
export function allSentences(page: PageWords): Passage[] {
  return sentencesOf(page).map(([first, last]) => ({
    kind: 'sentence',
    from: page.words[first]?.from ?? 0,
    to: page.words[last]?.to ?? 0,
  }));
}

class PassageChooser {
  readonly #page: PageWords;
  readonly #random: SeededRandom;
  readonly #text: string;
  /** Where each word starts in the text. */
  readonly #starts: readonly number[];
  readonly #sentences: readonly Stretch[];
  readonly #repeated: readonly Stretch[];
  /** Last words of blocks that another one follows. */
  readonly #borders: readonly number[];

  constructor(page: PageWords, random: SeededRandom) {
    this.#page = page;
    this.#random = random;
    let length = 0;
    this.#starts = page.words.map(({ text }) => (length += text.length + 1) - text.length - 1);
    this.#text = page.words.map(({ text }) => text).join(' ');
    this.#sentences = sentencesOf(page);
    this.#repeated = repeatedPhrases(page);
    this.#borders = [...page.words.keys()].filter((index) => this.#isBorder(index));
  }

  /** Null where the page has none, or where chance led to one that its context does not tell apart. */
  choose(kind: PassageKind): Passage | null {
    const stretch = this.#stretch(kind);
    const [first, last] = stretch?.map((index) => this.#page.words[index]) ?? [];
    if (!stretch || !first || !last || !this.#isTellable(stretch)) return null;
    return { kind, from: first.from, to: last.to };
  }

  #stretch(kind: PassageKind): Stretch | null {
    if (kind === 'phrase') return this.#phrase();
    if (kind === 'across blocks') return this.#acrossBlocks();
    const stretches = kind === 'sentence' ? this.#sentences : this.#repeated;
    return stretches.length === 0 ? null : this.#random.pick(stretches);
  }

  #phrase(): Stretch | null {
    const first = this.#random.between(0, this.#page.words.length - 1);
    const last = first + this.#random.between(2, 7);
    return this.#page.words[last]?.block === this.#page.words[first]?.block ? [first, last] : null;
  }

  #acrossBlocks(): Stretch | null {
    if (this.#borders.length === 0) return null;
    const border = this.#random.pick(this.#borders);
    const first = this.#within(border - this.#random.between(2, 14), border);
    return [first, this.#within(border + this.#random.between(3, 15), border + 1)];
  }

  /** The word, or the outermost one on its side that is of the same block as the word at the border. */
  #within(index: number, border: number): number {
    const { words } = this.#page;
    const step = index < border ? 1 : -1;
    let inside = index;
    while (words[inside]?.block !== words[border]?.block) inside += step;
    return inside;
  }

  #isBorder(index: number): boolean {
    const { words, blocks } = this.#page;
    const [word, next] = [words[index], words[index + 1]];
    return (
      word !== undefined && next !== undefined && word.block !== next.block && blocks[next.block]?.followsBlock === true
    );
  }

  #isTellable([first, last]: Stretch): boolean {
    const start = this.#starts[first] ?? 0;
    const end = (this.#starts[last] ?? 0) + (this.#page.words[last]?.text.length ?? 0);
    const key = this.#text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
    return this.#text.indexOf(key) === this.#text.lastIndexOf(key);
  }
}

function sentencesOf({ words }: PageWords): Stretch[] {
  const sentences: Stretch[] = [];
  let first = 0;
  for (const [index, { text, block }] of words.entries()) {
    const isLast = words[index + 1]?.block !== block;
    if (!isLast && !SENTENCE_END.test(text)) continue;
    if (index - first >= 4 && index - first < 60) sentences.push([first, index]);
    first = index + 1;
  }
  return sentences;
}

/** Phrases of three words, or of two where the page repeats no longer ones, that occur several times. */
function repeatedPhrases(page: PageWords): Stretch[] {
  const longer = repeatedOf(page, 3);
  return longer.length > 0 ? longer : repeatedOf(page, 2);
}

function repeatedOf({ words }: PageWords, size: number): Stretch[] {
  const phrases = new Map<string, Stretch[]>();
  for (const first of words.keys()) {
    const last = first + size - 1;
    if (words[last]?.block !== words[first]?.block) continue;
    const text = words
      .slice(first, last + 1)
      .map((word) => word.text)
      .join(' ');
    phrases.set(text, [...(phrases.get(text) ?? []), [first, last]]);
  }
  return [...phrases.values()].filter((stretches) => stretches.length > 1).flat();
}
