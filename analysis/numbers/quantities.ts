import { readFraction, readMultiple, readVague } from './shares.ts';
import { isDigits, isHyphen, isWord, wordAt } from './number-tokens.ts';
import type { NumberToken } from './number-tokens.ts';
import { COIN_WORDS, CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS } from './number-words.ts';
import { readNumber } from './numbers.ts';

export type QuantityKind = 'count' | 'money' | 'percent' | 'share' | 'multiple' | 'vague' | 'rank';

/** A number with the sign or word that says what kind of measure it is. */
export interface Quantity {
  kind: QuantityKind;
  /** Indexes of its first token and of the one behind it. */
  first: number;
  next: number;
  /** Null where the text gives no single one: dozens, 10 to 20. */
  value: number | null;
  /** `%`, `percentage points`, a currency by ISO 4217, or empty. */
  unit: string;
  /** The second number of a range or a tally (“10 to 20”, “5-4”). */
  other?: { value: number; joint: string };
}

/** The quantity that begins at a token, or null. */
export function readQuantity(tokens: readonly NumberToken[], at: number): Quantity | null {
  const special = readMultiple(tokens, at) ?? readFraction(tokens, at) ?? readVague(tokens, at);
  const one = special ? withUnit(tokens, special) : readMeasure(tokens, at);
  if (!one) return null;
  return withSecond(tokens, one);
}

/** Money by its sign before the number, or a number with what stands behind it. */
function readMeasure(tokens: readonly NumberToken[], at: number): Quantity | null {
  const sign = readCurrencySign(tokens, at);
  const number = readNumber(tokens, sign?.next ?? at);
  if (!number || (sign && !isDigits(tokens[sign.next]))) return null;
  if (sign) return { kind: 'money', first: at, next: number.next, value: number.value, unit: sign.unit };
  return withUnit(tokens, { kind: 'count', first: at, next: number.next, value: number.value, unit: '' });
}

function readCurrencySign(tokens: readonly NumberToken[], at: number): { unit: string; next: number } | null {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  const unit = CURRENCY_SIGNS.get(token?.text ?? '');
  if (unit) return { unit, next: at + 1 };
  const dollar = DOLLARS.get(token?.lower ?? '');
  return dollar && behind?.text === '$' && behind.gap === '' ? { unit: dollar, next: at + 2 } : null;
}

function withUnit(tokens: readonly NumberToken[], quantity: Quantity): Quantity {
  const { next, value } = quantity;
  const behind = isHyphen(tokens, next) ? next + 1 : next;
  const [token, after] = [tokens[behind], tokens[behind + 1]];
  const word = token?.lower ?? '';
  if (word === '%' || word === 'percent' || word === 'pct') return inPercent(tokens, quantity, behind + 1);
  if (word === 'per' && after?.lower === 'cent') return inPercent(tokens, quantity, behind + 2);
  if (word === 'percentage' && /^points?$/u.test(after?.lower ?? '')) {
    return { ...quantity, kind: 'percent', next: behind + 2, unit: 'percentage points' };
  }
  const coin = COIN_WORDS.get(word);
  if (coin) {
    return { ...quantity, kind: 'money', next: behind + 1, value: value === null ? null : value / 100, unit: coin };
  }
  const currency = CURRENCY_WORDS.get(word) ?? CURRENCY_SIGNS.get(word);
  return currency ? { ...quantity, kind: 'money', next: behind + 1, unit: currency } : quantity;
}

function inPercent(tokens: readonly NumberToken[], quantity: Quantity, next: number): Quantity {
  const points = /^points?$/u.test(wordAt(tokens, next));
  return { ...quantity, kind: 'percent', next: points ? next + 1 : next, unit: points ? 'percentage points' : '%' };
}

/** “10 to 20”, “5-4”, “2-to-1”, “$5 to $10 million”, “between 3 and 7”: two numbers, one passage. */
function withSecond(tokens: readonly NumberToken[], one: Quantity): Quantity {
  const joint = jointAt(tokens, one);
  if (!joint || one.value === null || one.kind === 'multiple') return one;
  const other = readMeasure(tokens, joint.next);
  if (!other || other.value === null || !mayJoin(one, other)) return one;
  const { kind, unit } = other.kind === 'count' ? one : other;
  return { ...one, kind, unit, next: other.next, value: null, other: { value: other.value, joint: joint.word } };
}

function jointAt(tokens: readonly NumberToken[], { first, next }: Quantity): { word: string; next: number } | null {
  const token = tokens[next];
  if (!token) return null;
  if (isHyphen(tokens, next) && tokens[next + 1]?.lower === 'to' && isHyphen(tokens, next + 2)) {
    return { word: 'to', next: next + 3 };
  }
  const isDash = /^\p{Pd}$/u.test(token.text) && token.gap === '' && tokens[next + 1]?.gap === '';
  if (isDash) return { word: '-', next: next + 1 };
  const isBetween = tokens[first - 1]?.lower === 'between';
  const isAlike = isWord(tokens[next + 1]) === isWord(tokens[first]);
  const joins = token.lower === 'to' || (token.lower === 'and' && isBetween) || (token.lower === 'or' && isAlike);
  return joins ? { word: token.lower, next: next + 1 } : null;
}

/** Two of a kind, or one whose kind the other one says: “10 to 20 percent”, “$5 to 10 million”. */
function mayJoin(one: Quantity, other: Quantity): boolean {
  return one.unit === other.unit || one.unit === '' || (one.kind === 'money' && other.unit === '');
}
