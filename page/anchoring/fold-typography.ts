/**
 * What folding makes of one character: nothing that is read (`none`), the space between words, part of a word,
 * a word by itself, or punctuation.
 */
export const CharacterClass = { none: 1, space: 2, letter: 3, whole: 4, mark: 5 } as const;
type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

export interface FoldedCharacter {
  kind: CharacterClass;
  /** After compatibility decomposition and in lower case: "ﬁ" is "fi", "é" is "e" and its accent. */
  letters: string;
}

/** Soft hyphens, joiners, variation selectors, direction marks: an editor may add or drop them unseen. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cc}/u;
/** Scripts that set no spaces between words: each of their characters counts as a word. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Those of most scripts and most signs are kept in an array, which is many times as quick as a map. */
const FEW = 0x2200;
const few = Array.from<FoldedCharacter | null>({ length: FEW }).fill(null);
const others = new Map<number, FoldedCharacter>();

/** Quotes, dashes and all other punctuation are marks without letters, so that restyling them changes no word. */
export function foldCharacter(codePoint: number): FoldedCharacter {
  const known = codePoint < FEW ? few[codePoint] : others.get(codePoint);
  if (known) return known;
  const character = fold(String.fromCodePoint(codePoint));
  if (codePoint < FEW) few[codePoint] = character;
  else others.set(codePoint, character);
  return character;
}

function fold(character: string): FoldedCharacter {
  const kind = classOf(character);
  const isRead = kind === CharacterClass.letter || kind === CharacterClass.whole;
  return { kind, letters: isRead ? character.normalize('NFKD').toLowerCase() : '' };
}

function classOf(character: string): CharacterClass {
  if (/\s/u.test(character)) return CharacterClass.space;
  if (UNSEEN.test(character)) return CharacterClass.none;
  if (/[\p{L}\p{N}]/u.test(character) && WITHOUT_SPACES.test(character)) return CharacterClass.whole;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return CharacterClass.letter;
  return /[\p{Sc}\p{So}\p{Cs}\p{Co}\p{Cn}]/u.test(character) ? CharacterClass.whole : CharacterClass.mark;
}

/** The letters and digits of a text with its typography folded; what two wordings are compared by. */
export function lettersOf(text: string): string {
  let letters = '';
  for (let offset = 0; offset < text.length;) {
    const codePoint = text.codePointAt(offset) as number;
    letters += foldCharacter(codePoint).letters;
    offset += codePoint > 0xffff ? 2 : 1;
  }
  return letters;
}
