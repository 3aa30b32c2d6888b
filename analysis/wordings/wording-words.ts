import { wordList } from '../word-list.ts';

/** Say nothing of whom a wording means. */
const SMALL_WORDS = wordList(`
  a an the this that these those his her its their our my your of for and to in at on by from with mr mrs ms miss dr
  sir sen rep gov jr sr
`);

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** An infinitive behind a noun belongs to the sentence: “asked the officials to leave”. */
const INFINITIVE = /\sto\s(?!(?:the|an?|his|her|its|their)\b)\p{Ll}.*$/u;

/** The words of a wording in lower case, without accents, dots and a possessive's ending. */
export function foldedWords(wording: string): string[] {
  const plain = wording.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((word) => word.replaceAll('.', '').replace(/[’']s$/u, ''));
}

/** Those that tell whom it means: without articles, pronouns, small words and forms of address. */
export function contentWords(wording: string): string[] {
  return foldedWords(wording).filter((word) => !SMALL_WORDS.has(word));
}

/** “Kim Jong-un” is written “Kim Jong Un” elsewhere. */
export function nameWords(name: string): string[] {
  return contentWords(name).filter((word) => !SUFFIXES.has(word));
}

/** Capitalised words of a wording that are no part of the name, folded. */
export function modifiersOf(wording: string, name: readonly string[]): string[] {
  const capitalised = wording.match(/(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}]+(?:[’']s)?/gu) ?? [];
  return capitalised.flatMap(contentWords).filter((word) => !name.includes(word));
}

/** Behind a name, with whom or where it is then belongs to the sentence. */
const CIRCUMSTANCE = /\s(?:with|at)\s.*$/u;

/** Without a possessive's ending and what the sentence adds. */
export function withoutEnding(wording: string, isName: boolean): string {
  const own = isName ? wording.replace(CIRCUMSTANCE, '') : wording;
  return own
    .replace(INFINITIVE, '')
    .replace(/[’']s?$/u, '')
    .replace(/[\s,;:–—“”"«»]+$/u, '');
}

/** “Israel” and “Israeli”, “Iran” and “Iranian”. */
export function isSameStem(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length >= 4 &&
    long.length - short.length <= 4 &&
    long.startsWith(short.slice(0, Math.max(4, short.length - 1)))
  );
}
