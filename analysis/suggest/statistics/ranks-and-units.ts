import { isDigits, isHyphen, wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import { readNumber } from '../../numbers/numbers.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { SIZE_UNITS, TIME_UNITS } from './statistic-words.ts';

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, index) => [word, index + 1]),
);

/** “the third-largest port”, “ranked 12th”, “ranks No. 3”. An ordinal alone names, and is left out. */
export function readRank(tokens: readonly NumberToken[], first: number): Quantity | null {
  const value = ORDINALS.get(wordAt(tokens, first));
  const isSuperlative = /(?:est|most|best|worst)$/u.test(wordAt(tokens, first + 2));
  if (value !== undefined && isHyphen(tokens, first + 1) && isSuperlative) return rank(first, first + 1, value);
  return /^rank(?:s|ed|ing)?$/u.test(wordAt(tokens, first - 1)) ? readPlace(tokens, first) : null;
}

function readPlace(tokens: readonly NumberToken[], first: number): Quantity | null {
  const word = ORDINALS.get(wordAt(tokens, first));
  if (word !== undefined) return rank(first, first + 1, word);
  const at = /^no$/u.test(wordAt(tokens, first)) && tokens[first + 1]?.text === '.' ? first + 2 : first;
  const number = isDigits(tokens[at]) ? readNumber(tokens, at) : null;
  if (!number) return null;
  const isOrdinal = tokens[number.next]?.gap === '' && /^(?:st|nd|rd|th)$/u.test(wordAt(tokens, number.next));
  return rank(first, isOrdinal ? number.next + 1 : number.next, number.value);
}

function rank(first: number, next: number, value: number): Quantity {
  return { kind: 'rank', first, next, value, unit: '' };
}

/** “roughly a month”, “a year in prison”, “up to an ounce of gold”; without such signs “a day” measures nothing. */
export function readOneUnit(tokens: readonly NumberToken[], first: number): Quantity | null {
  const [unit, behind] = [wordAt(tokens, first + 1), wordAt(tokens, first + 2)];
  if (!/^an?$/u.test(wordAt(tokens, first))) return null;
  const isMeasured = TIME_UNITS.has(unit)
    ? isRough(tokens, first) ||
      (behind === 'in' && /^(?:prison|jail|custody|detention)$/u.test(wordAt(tokens, first + 3)))
    : SIZE_UNITS.has(unit) && (isRough(tokens, first) || behind === 'of');
  return isMeasured ? { kind: 'count', first, next: first + 1, value: 1, unit: '' } : null;
}

function isRough(tokens: readonly NumberToken[], first: number): boolean {
  const before = wordAt(tokens, first - 1);
  const isLimit = before === 'to' && tokens[first - 2]?.lower === 'up';
  return isLimit || /^(?:roughly|about|nearly|almost|approximately|around|than|least)$/u.test(before);
}
