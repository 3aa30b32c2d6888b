import { isStopWord } from '../word-lists/stop-words.ts';
import { isWord, numberTokensOf } from '../numbers/number-tokens.ts';
import { readNumber } from '../numbers/numbers.ts';
import { wordList } from '../word-list.ts';
import { stemOf } from './stem.ts';

/** A word or number as likeness compares it, and how the text writes it. */
export interface Term {
  /** A stem, or a number's value behind `#`: "#12" for "a dozen". */
  key: string;
  /** As it stands in the text. */
  written: string;
  /** Where it begins, in UTF-16 of the text that was read. */
  start: number;
}

/** Report, and add nothing to what is reported: every outlet says that somebody said. Titles come with any name. */
const FRAME_WORDS = wordList('said say says saying told tell tells mr mrs ms dr');

/** “a dozen”, “half a million”; other numbers among the stop words (“one”) are grammar. */
const OPENS_A_NUMBER = /^(?:an?|half)$/u;

/** By a word as it is written in lower case its key; null for a word that is left out. */
export type WordKeys = Map<string, string | null>;

/**
 * The content words and numbers of a text in order; grammar and reporting words are left out.
 * @param from where the text begins in the one that is read. @param keys what is known of words; it grows.
 */
export function termsOf(text: string, from = 0, keys: WordKeys = new Map()): Term[] {
  const tokens = numberTokensOf(text);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const number = isStopWord(token.lower) && !OPENS_A_NUMBER.test(token.lower) ? null : readNumber(tokens, at);
    const last = tokens[(number?.next ?? at + 1) - 1] ?? token;
    const key = number ? `#${number.value}` : isWord(token) ? keyOnce(token.lower, keys) : null;
    if (key !== null) terms.push({ key, written: text.slice(token.start, last.end), start: from + token.start });
    at = number?.next ?? at + 1;
  }
  return terms;
}

export function isNumber(key: string): boolean {
  return key.startsWith('#');
}

/** A case writes most of its words many times. */
function keyOnce(lower: string, keys: WordKeys): string | null {
  const known = keys.get(lower);
  if (known !== undefined) return known;
  const key = wordKey(lower);
  keys.set(lower, key);
  return key;
}

function wordKey(lower: string): string | null {
  const word = lower.replace(/'s?$/u, '').replaceAll('.', '');
  return word === '' || isStopWord(lower) || isStopWord(word) || FRAME_WORDS.has(word) ? null : stemOf(word);
}
