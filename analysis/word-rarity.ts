import { COMMON_NAMES } from './word-lists/common-names.ts';
import { COMMON_WORDS, VERY_COMMON_WORDS } from './word-lists/common-words.ts';
import { isStopWord } from './word-lists/stop-words.ts';

export type Rarity = 'stop' | 'very common' | 'common' | 'common name' | 'rare';

/** A word in two lists counts as the commoner. */
const LISTS: readonly (readonly [ReadonlySet<string>, Rarity])[] = [
  [VERY_COMMON_WORDS, 'very common'],
  [COMMON_WORDS, 'common'],
  [COMMON_NAMES, 'common name'],
];

/**
 * How rare a word is in English of any subject, by a fixed list: not by the library at hand, in which a name that
 * half of three articles hold would look common.
 * @param word in lower case.
 */
export function rarityOf(word: string): Rarity {
  if (isStopWord(word)) return 'stop';
  const bases = basesOf(word);
  return LISTS.find(([words]) => bases.some((base) => words.has(base)))?.[1] ?? 'rare';
}

/** Endings of English and what stands in the base form in their place; no rule looks at what remains, since only what is listed counts. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/['’]s?$/u, ''],
  [/s$/u, ''],
  [/es$/u, ''],
  [/ies$/u, 'y'],
  [/d$/u, ''],
  [/ed$/u, ''],
  [/ied$/u, 'y'],
  [/ing$/u, ''],
  [/ing$/u, 'e'],
  [/([b-df-hj-np-tv-z])\1(?:ed|ing|er)$/u, '$1'],
  [/ly$/u, ''],
  [/ily$/u, 'y'],
  [/r$/u, ''],
  [/er$/u, ''],
  [/est$/u, ''],
];

/**
 * Stands in for the list in other languages than English: the words that carry the grammar are short. In Latin, Cyrillic and
 * Greek letters few have seven, in Chinese, Japanese and Korean most are one character, elsewhere few are over three.
 * @param word in lower case.
 */
export function isShortAbroad(word: string): boolean {
  if (word.toUpperCase() !== word) return word.length < 7;
  return word.length < (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word) ? 2 : 4);
}

function basesOf(word: string): string[] {
  const bases = ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, base]) => word.replace(ending, base));
  return [word, ...bases];
}
