import { firstIndex } from '../first-index.ts';
import { InventedProse } from '../../invented-prose.ts';
import type { SeededRandom } from '../../seeded-random.ts';
import type { TextEdit } from '../characters.ts';
import type { PageWords, Word } from '../page-words.ts';
import type { Passage } from '../passages.ts';
import type { Subject } from './variant.ts';

/** Of a passage's characters, how many an editor changes at most: with more it would be another passage. */
const MOST = 0.15;
/** How often the words next to a passage are edited too, which engines keep as its context. */
const CONTEXT_TOO = 0.3;
const LETTERS = 'a e i o u t n r s l d'.split(' ');
/** Signs that editors and their programmes put in place of each other. */
const OTHER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['"', '”'],
  ['’', "'"],
  ["'", '’'],
  ['—', '–'],
  ['–', '-'],
  ['-', '–'],
  ['…', '...'],
]);

/** What an editor does to these passages after publication: one to three small changes in each. */
export function copyEdits(
  { page, random }: Pick<Subject, 'page' | 'random'>,
  passages: readonly Passage[],
): TextEdit[] {
  const editor = new Editor(page, random);
  return passages.flatMap((passage) => editor.edit(passage));
}

class Editor {
  readonly #words: readonly Word[];
  readonly #random: SeededRandom;
  readonly #prose: InventedProse;

  constructor({ words }: PageWords, random: SeededRandom) {
    this.#words = words;
    this.#random = random;
    this.#prose = new InventedProse(random);
  }

  edit({ from, to }: Passage): TextEdit[] {
    const first = firstIndex(this.#words.length, (index) => (this.#words[index] as Word).from >= from);
    const beyond = firstIndex(this.#words.length, (index) => (this.#words[index] as Word).from >= to);
    const words = this.#words.slice(first, beyond);
    let left = Math.floor((to - from) * MOST);
    const edits: TextEdit[] = [];
    for (const word of this.#random.sample(words, words.length < 8 ? 1 : this.#random.between(1, 3))) {
      const edit = this.#change(word, left);
      left -= Math.max(edit.to - edit.from, edit.text.length);
      if (left >= 0 || edits.length === 0) edits.push(edit);
    }
    const beside = this.#random.happens(CONTEXT_TOO) ? this.#words[this.#random.pick([first - 1, beyond])] : undefined;
    return beside ? [...edits, this.#change(beside, beside.text.length)] : edits;
  }

  /** Changes at most `most` characters, or a single sign. */
  #change(word: Word, most: number): TextEdit {
    const { from, to, text } = word;
    const kind = this.#random.next();
    const other = this.#prose.word();
    if (kind < 0.25 && other.length + 1 <= most) return { from: to, to, text: ` ${other}` };
    if (kind < 0.45 && text.length <= most) return { from, to, text: '' };
    if (kind < 0.8 && Math.max(text.length, other.length) <= most) return { from, to, text: other };
    return this.#sign(word) ?? this.#letter(word);
  }

  #sign({ from, text }: Word): TextEdit | null {
    const index = [...text].findIndex((character) => OTHER_SIGNS.has(character));
    const sign = OTHER_SIGNS.get(text.charAt(index));
    return sign === undefined ? null : { from: from + index, to: from + index + 1, text: sign };
  }

  /** A slip of the pen, or its correction. */
  #letter({ from, text }: Word): TextEdit {
    const index = this.#random.between(0, text.length - 1);
    const letter = this.#random.pick(LETTERS);
    return { from: from + index, to: from + index + 1, text: letter };
  }
}
