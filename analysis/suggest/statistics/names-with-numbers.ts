import { isDigits, isHyphen, isWord, wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { NAMED_BY_NUMBER, THINGS_BY_NUMBER } from './statistic-words.ts';

/** Longer ones are identifiers. */
const MOST_DIGITS = 15;
const SHORT_UNIT = /^(?:km|mph|kph|kg|lbs?|mm|cm|ft|mg|ml|kw|mw|gw|gb|mb|tb|hp|m|mins?|hrs?)$/u;

/** COVID-19, G20, 12th, 1990s, 401(k), 9/11, 9mm, 50/50, 2016-11-07, and the emergency number 911. */
export function isPartOfName(tokens: readonly NumberToken[], { first, next, other }: Quantity): boolean {
  const [before, start, behind] = [tokens[first - 1], tokens[first], tokens[next]];
  if (!start || !isDigits(start)) return false;
  if (start.text === '911' || start.text.length > MOST_DIGITS) return true;
  if (isHyphen(tokens, first - 1)) return true;
  if (start.gap === '' && before && /[\p{L}\p{Nd}/.:#@_]$/u.test(before.text)) return true;
  if (!behind || behind.gap !== '') return false;
  if (/^[/(:_]$/u.test(behind.text) && tokens[next + 1]?.gap === '') return true;
  if (isHyphen(tokens, next) && isDigits(tokens[next + 1]) && !other) return true;
  return isWord(behind) && !SHORT_UNIT.test(behind.lower);
}

/** “2. The council”: the mark of an item. */
export function isItemMark(tokens: readonly NumberToken[], { first, next }: Quantity): boolean {
  const isMark = /^[.)]$/u.test(tokens[next]?.text ?? '') && tokens[next]?.gap === '' && isDigits(tokens[first]);
  return isMark && (first === 0 || /^[.!?”"]$/u.test(tokens[first - 1]?.text ?? ''));
}

/** “gave Ode 3 points”: counted all the same. */
const AFTER_NAMES = /^(?:points?|votes|seats|delegates|years|months|weeks|days|hours|minutes|times|million|billion)$/u;

/** “Section 230”, “No. 10”, “Amendment 64”, “Boeing 737”, “line 5” */
export function isNumbered(tokens: readonly NumberToken[], { first, other }: Quantity): boolean {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  const [before, number] = [tokens[at], tokens[first]];
  if (!before || !number || !isDigits(number) || other || number.text.includes(',')) return false;
  if (/[#№§]/u.test(before.text) || /^nos?$/u.test(before.lower)) return true;
  if (!isWord(before) || at !== first - 1 || before.lower.endsWith("'s")) return false;
  if (THINGS_BY_NUMBER.has(before.lower)) return true;
  if (AFTER_NAMES.test(wordAt(tokens, first + 1))) return false;
  const isCapital = /^\p{Lu}/u.test(before.text);
  return isCapital && (NAMED_BY_NUMBER.has(before.lower) || !opensSentence(tokens, at));
}

function opensSentence(tokens: readonly NumberToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^[.!?:“"‘]$/u.test(before.text);
}
