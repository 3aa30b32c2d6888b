/**
 * What folding makes of one character: nothing that is read (`none`), the space between words, part of a word,
 * a word by itself, or punctuation.
 */
export const CharacterClass = { none: 1, space: 2, letter: 3, whole: 4, mark: 5 } as const;
type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

export interface FoldedCharacter {
  kind: CharacterClass;
  /** UTF-16 units after compatibility decomposition and in lower case: "ﬁ" is "fi", "é" is "e" and its accent. */
  units: readonly number[];
  /** The same as a string. */
  letters: string;
}

/** Soft hyphens, joiners, variation selectors, direction marks: an editor may add or drop them unseen. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cc}/u;
/** Scripts that set no spaces between words: each of their characters counts as a word. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Latin letters and their signs, nearly all that most texts hold, lie in a list: it is read faster than a map. */
const LATIN = 0x250;
const latin: FoldedCharacter[] = Array.from({ length: LATIN });
const others = new Map<number, FoldedCharacter>();

/** Quotes, dashes and all other punctuation are marks without units, so that restyling them changes no word. */
export function foldCharacter(codePoint: number): FoldedCharacter {
  const known = codePoint < LATIN ? latin[codePoint] : others.get(codePoint);
  if (known) return known;
  const folded = fold(String.fromCodePoint(codePoint));
  if (codePoint < LATIN) latin[codePoint] = folded;
  else others.set(codePoint, folded);
  return folded;
}

function fold(character: string): FoldedCharacter {
  const kind = classOf(character);
  const isRead = kind === CharacterClass.letter || kind === CharacterClass.whole;
  const letters = isRead ? character.normalize('NFKD').toLowerCase() : '';
  return { kind, units: unitsOf(letters), letters };
}

function classOf(character: string): CharacterClass {
  if (/\s/u.test(character)) return CharacterClass.space;
  if (UNSEEN.test(character)) return CharacterClass.none;
  if (/[\p{L}\p{N}]/u.test(character) && WITHOUT_SPACES.test(character)) return CharacterClass.whole;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return CharacterClass.letter;
  return /[\p{Sc}\p{So}\p{Cs}\p{Co}\p{Cn}]/u.test(character) ? CharacterClass.whole : CharacterClass.mark;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/** The letters and digits of a text with its typography folded; what two wordings are compared by. */
export function lettersOf(text: string): string {
  let letters = '';
  for (const character of text) letters += foldCharacter(character.codePointAt(0) ?? 0).letters;
  return letters;
}
