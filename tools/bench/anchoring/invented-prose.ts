import type { SeededRandom } from './seeded-random.ts';

const SMALL_WORDS = (
  'the of and to in a that for on was with as by at from it is had not but were which this have an be are or after ' +
  'its who has their more about would when there before over under than between while where during'
).split(' ');
const SYLLABLES = (
  'bar ren sul tam dor vek lin mas for hal ger nat por wick ster ald mon cri pel tur bran est ov il an ham den rock ' +
  'field ton ley mar shaw ber cal dun eth fir gal hol'
).split(' ');
/** Phrases of newsrooms, which a long page has many times over. */
const STOCK_PHRASES = [
  'according to the harbour office',
  'a spokeswoman for the council said',
  'for the first time in ten years',
  'at the end of the week',
  'in the eastern districts',
  'the head of the bridge authority',
  'it was not clear on Friday',
  'as this paper first reported',
  'did not answer a request for comment',
  'people who know the matter said',
];
const VOCABULARY = 4000;

/** Sentences without meaning, whose words are as unevenly frequent as those of a language. */
export class InventedProse {
  readonly #random: SeededRandom;
  readonly #words: readonly string[];

  constructor(random: SeededRandom) {
    this.#random = random;
    this.#words = Array.from({ length: VOCABULARY }, () =>
      Array.from({ length: random.between(2, 3) }, () => random.pick(SYLLABLES)).join(''),
    );
  }

  word(): string {
    if (this.#random.happens(0.4)) return this.#random.pick(SMALL_WORDS);
    // The third power makes the first words about as much more frequent than the last as Zipf's law has it.
    return this.#words[Math.floor(VOCABULARY * this.#random.next() ** 3)] as string;
  }

  sentence(): string {
    const words = Array.from({ length: this.#random.between(6, 24) }, () => this.word());
    if (this.#random.happens(0.15)) words.splice(this.#random.between(1, 5), 0, this.#random.pick(STOCK_PHRASES));
    if (this.#random.happens(0.2)) words.splice(3, 0, String(this.#random.between(2, 90_000)));
    const [first = '', ...rest] = words;
    const text = [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
    return this.#random.happens(0.15) ? `“${text},” she said.` : `${text}.`;
  }

  paragraph(): string {
    return Array.from({ length: this.#random.between(2, 5) }, () => this.sentence()).join(' ');
  }

  /** A few words, for a link or a heading. */
  title(): string {
    return this.sentence().split(' ').slice(0, 6).join(' ');
  }
}
