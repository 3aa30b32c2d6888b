import { isDigits, isHyphen, wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import type { Quantity, QuantityKind } from '../../numbers/quantities.ts';
import { isAge } from './ages.ts';
import { isAgo, isDate, isTime, isYear } from './dates-and-times.ts';
import { isItemMark, isNumbered, isPartOfName } from './names-with-numbers.ts';
import { POINTING, SIZE_UNITS, STRETCH_WORDS, TIME_UNITS } from './statistic-words.ts';

type Check = (tokens: readonly NumberToken[], quantity: Quantity) => boolean;

const CHECKS: readonly Check[] = [
  isPartOfName,
  isDate,
  isYear,
  isTime,
  isAgo,
  isAge,
  isItemMark,
  isNumbered,
  isPointing,
  isOne,
];

/** Their sign or word of measure leaves no doubt. */
const SURE: ReadonlySet<QuantityKind> = new Set(['money', 'percent', 'share', 'rank']);

/** Whether a number measures nothing: it dates, names, tells the time, identifies somebody by age, or points back. */
export function measuresNothing(tokens: readonly NumberToken[], quantity: Quantity): boolean {
  return !SURE.has(quantity.kind) && CHECKS.some((check) => check(tokens, quantity));
}

/** “the two states”, “these three”, “all four” */
function isPointing(tokens: readonly NumberToken[], { first, next, value, kind }: Quantity): boolean {
  if (kind !== 'count' || value === null || value > 12 || isDigits(tokens[first])) return false;
  const before = wordAt(tokens, first - 1);
  return !STRETCH_WORDS.has(before) && POINTING.has(before) && !isHyphen(tokens, next);
}

/** “one” counts only before a measure: “one of them”, “no one” and “one day” do not. */
function isOne(tokens: readonly NumberToken[], { first, next, value, kind }: Quantity): boolean {
  const word = wordAt(tokens, first);
  if (word === 'zero') return true;
  if (kind !== 'count' || word !== 'one' || value !== 1) return false;
  const isLimited = /^(?:least|about|nearly|almost|roughly|under|than)$/u.test(wordAt(tokens, first - 1));
  const unit = wordAt(tokens, next);
  if (SIZE_UNITS.has(unit) || (TIME_UNITS.has(unit) && !/^(?:day|night|weekend)$/u.test(unit))) return false;
  return !isLimited || unit === 'of';
}
