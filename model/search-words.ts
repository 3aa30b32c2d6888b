/** How texts and queries become words that can be looked up. A change here needs a new number in {@link SEARCH_RULES}. */
export const SEARCH_RULES = 1;

/** A word, folded, and where it stands; offsets UTF-16, `end` exclusive. */
export interface SearchWord {
  word: string;
  start: number;
  end: number;
}

/** In UTF-16 units: nobody searches for more, and a hostile page may have a word of a million letters. */
const LONGEST_WORD = 40;

/** An apostrophe within a word belongs to it: “don’t” is one word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * The words of a text, in order. Where a script puts no spaces, each two neighbouring characters are one: any word of
 * such a text is then found by its pairs, without a dictionary, which browsers have different ones of.
 */
export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) =>
    UNSPACED.test(written) ? pairsOf(written, index) : [wordAt(written, index)],
  );
}

/** Each word of a text once. */
export function distinctWords(text: string): Set<string> {
  return new Set(searchWords(text).map(({ word }) => word));
}

/** As words are compared: “Zürich’s” is “zurich”. */
function fold(written: string): string {
  return written
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replaceAll('’', "'")
    .slice(0, LONGEST_WORD);
}

function wordAt(written: string, start: number): SearchWord {
  return { word: fold(written), start, end: start + written.length };
}

function pairsOf(written: string, start: number): SearchWord[] {
  const characters = [...written.matchAll(/.\p{M}*/gsu)];
  if (characters.length === 1) return [wordAt(written, start)];
  return characters.slice(1).map(({ 0: second, index }, before) => {
    const first = characters[before];
    return wordAt(`${first?.[0]}${second}`, start + (first?.index ?? index));
  });
}
