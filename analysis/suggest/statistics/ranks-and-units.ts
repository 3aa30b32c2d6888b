import { isDigits, isHyphen } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import { readNumber } from '../../numbers/numbers.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { SIZE_UNITS, TIME_UNITS } from './statistic-words.ts';

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, index) => [word, index + 1]),
);

/** “the third-largest port”, “ranked 12th”, “ranks No. 3”. An ordinal alone names, and is left out. */
export function readRank(tokens: readonly NumberToken[], first: number): Quantity | null {
  const value = ORDINALS.get(tokens[first]?.lower ?? '');
  const isSuperlative = /(?:est|most|best|worst)$/u.test(tokens[first + 2]?.lower ?? '');
  if (value !== undefined && isHyphen(tokens, first + 1) && isSuperlative) return rank(first, first + 1, value);
  return /^rank(?:s|ed|ing)?$/u.test(tokens[first - 1]?.lower ?? '') ? readPlace(tokens, first) : null;
}

function readPlace(tokens: readonly NumberToken[], first: number): Quantity | null {
  const word = ORDINALS.get(tokens[first]?.lower ?? '');
  if (word !== undefined) return rank(first, first + 1, word);
  const at = /^no$/u.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.text === '.' ? first + 2 : first;
  const number = isDigits(tokens[at]) ? readNumber(tokens, at) : null;
  if (!number) return null;
  const isOrdinal = tokens[number.next]?.gap === '' && /^(?:st|nd|rd|th)$/u.test(tokens[number.next]?.lower ?? '');
  return rank(first, isOrdinal ? number.next + 1 : number.next, number.value);
}

function rank(first: number, next: number, value: number): Quantity {
  return { kind: 'rank', first, next, value, unit: '' };
}

/** “roughly a month”, “a year in prison”, “up to an ounce of gold”; without such signs “a day” measures nothing. */
export function readOneUnit(tokens: readonly NumberToken[], first: number): Quantity | null {
  const [unit, behind] = [tokens[first + 1]?.lower ?? '', tokens[first + 2]?.lower ?? ''];
  if (!/^an?$/u.test(tokens[first]?.lower ?? '')) return null;
  const isMeasured = TIME_UNITS.has(unit)
    ? isRough(tokens, first) ||
      (behind === 'in' && /^(?:prison|jail|custody|detention)$/u.test(tokens[first + 3]?.lower ?? ''))
    : SIZE_UNITS.has(unit) && (isRough(tokens, first) || behind === 'of');
  return isMeasured ? { kind: 'count', first, next: first + 1, value: 1, unit: '' } : null;
}

function isRough(tokens: readonly NumberToken[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const isLimit = before === 'to' && tokens[first - 2]?.lower === 'up';
  return isLimit || /^(?:roughly|about|nearly|almost|approximately|around|than|least)$/u.test(before);
}
