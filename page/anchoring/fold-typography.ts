/** What folding makes of one character: nothing that is read, what stands between words, part of a word, or a word by itself. */
export const UNREAD = 0;
export const BETWEEN = 1;
export const LETTER = 2;
export const WHOLE = 3;
export type CharacterKind = typeof UNREAD | typeof BETWEEN | typeof LETTER | typeof WHOLE;

export interface FoldedCharacter {
  kind: CharacterKind;
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

/** Quotes, dashes and all other punctuation have no letters, so that restyling them changes no word. */
export function foldCharacter(codePoint: number): FoldedCharacter {
  const known = codePoint < FEW ? few[codePoint] : others.get(codePoint);
  if (known) return known;
  const character = fold(String.fromCodePoint(codePoint));
  if (codePoint < FEW) few[codePoint] = character;
  else others.set(codePoint, character);
  return character;
}

function fold(character: string): FoldedCharacter {
  const kind = kindOf(character);
  return { kind, letters: kind >= LETTER ? character.normalize('NFKD').toLowerCase() : '' };
}

function kindOf(character: string): CharacterKind {
  if (/\s/u.test(character)) return BETWEEN;
  if (UNSEEN.test(character)) return UNREAD;
  if (/[\p{L}\p{N}]/u.test(character) && WITHOUT_SPACES.test(character)) return WHOLE;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return LETTER;
  return /[\p{Sc}\p{So}\p{Cs}\p{Co}\p{Cn}]/u.test(character) ? WHOLE : BETWEEN;
}

/** The letters and digits of a text with its typography folded; what two wordings are compared by. */
export function lettersOf(text: string): string {
  let letters = '';
  // Where those begin that are to be taken over as they are: together, since most are.
  let same = 0;
  for (let offset = 0; offset < text.length;) {
    const codePoint = text.codePointAt(offset) as number;
    const next = offset + (codePoint > 0xffff ? 2 : 1);
    const folded = foldCharacter(codePoint).letters;
    if (folded.length !== 1 || folded.charCodeAt(0) !== codePoint) {
      letters += text.slice(same, offset) + folded;
      same = next;
    }
    offset = next;
  }
  return letters + text.slice(same);
}
