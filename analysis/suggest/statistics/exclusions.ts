import { isDigits, isHyphen, isWord } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import type { Quantity, QuantityKind } from '../../numbers/quantities.ts';
import {
  MONTHS,
  NAMED_BY_NUMBER,
  POINTING,
  SIZE_UNITS,
  STRETCH_WORDS,
  THINGS_BY_NUMBER,
  TIME_UNITS,
} from './statistic-words.ts';

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

/** Longer ones are identifiers. */
const MOST_DIGITS = 15;
const SHORT_UNIT = /^(?:km|mph|kph|kg|lbs?|mm|cm|ft|mg|ml|kw|mw|gw|gb|mb|tb|hp|m|mins?|hrs?)$/u;

/** COVID-19, G20, 12th, 1990s, 401(k), 9/11, 9mm, 50/50, 2016-11-07, and the emergency number 911. */
function isPartOfName(tokens: readonly NumberToken[], { first, next, other }: Quantity): boolean {
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

function isDate(tokens: readonly NumberToken[], { first, next }: Quantity): boolean {
  const before = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  const behind = tokens[next]?.lower === 'of' ? tokens[next + 1] : tokens[next];
  return isDigits(tokens[first]) && (isMonth(before) || isMonth(behind));
}

/** “may” and “march” are other words too. */
function isMonth(token: NumberToken | undefined): boolean {
  return token !== undefined && MONTHS.has(token.lower) && /^\p{Lu}/u.test(token.text);
}

/** Four digits without a comma, unless what they count follows. */
function isYear(tokens: readonly NumberToken[], { first, next }: Quantity): boolean {
  const behind = tokens[next];
  if (!/^(?:1[5-9]|20|21)\d\d$/u.test(tokens[first]?.text ?? '')) return false;
  return !(
    behind?.gap === ' ' && /^(?:people|miles|feet|jobs|votes|workers|troops|homes|acres|words)$/u.test(behind.lower)
  );
}

/** 5:30, 10 a.m., 7 o'clock */
function isTime(tokens: readonly NumberToken[], { first, next }: Quantity): boolean {
  const [before, behind, after] = [tokens[first - 1], tokens[next], tokens[next + 1]];
  if (/^(?:[ap]\.?m\.?|o'clock|noon|midnight|est|edt|gmt|bst|pst)$/u.test(behind?.lower ?? '')) return true;
  if (/^[ap]$/u.test(behind?.lower ?? '') && after?.text === '.') return true;
  return before?.text === ':' && before.gap === '' && tokens[first]?.gap === '';
}

/** “two days ago”, “a week later”: when, and not how long. */
function isAgo(tokens: readonly NumberToken[], { next }: Quantity): boolean {
  const unit = isHyphen(tokens, next) ? next + 1 : next;
  return (
    TIME_UNITS.has(tokens[unit]?.lower ?? '') && /^(?:ago|later|earlier|hence)$/u.test(tokens[unit + 1]?.lower ?? '')
  );
}

const OLDEST = 120;

/** “Ann Ode, 43,”, “a 43-year-old”, “aged 43”, “she turned 43”; an age that a rule sets is a measure: “62 or older”. */
function isAge(tokens: readonly NumberToken[], { first, next, value, kind }: Quantity): boolean {
  const [before, behind] = [tokens[first - 1]?.lower ?? '', tokens[next]];
  const isYears = /^(?:year|month|week|day)s?$/u.test(tokens[isHyphen(tokens, next) ? next + 1 : next]?.lower ?? '');
  const isOld = tokens.slice(next + 1, next + 4).some(({ lower }) => /^olds?$/u.test(lower));
  if (isYears && isOld && (isHyphen(tokens, next) || SAID_OF_SOMEBODY.test(before))) return true;
  if (before === 'aged' && countsNothing(behind, tokens[next + 1])) return true;
  if (before === 'age' && tokens[first - 2]?.lower === 'at') return true;
  if (kind !== 'count' || value === null || value > OLDEST || !isDigits(tokens[first])) return false;
  if (SAID_OF_SOMEBODY.test(before)) return countsNothing(behind, tokens[next + 1]);
  const isBetweenMarks = /^[,(]$/u.test(before) && (behind === undefined || /^[,.;)―—–-]$/u.test(behind.text));
  return isBetweenMarks && isWord(tokens[first - 2]);
}

/** “is 62, and” tells an age, “are 62 or older” and “is 62 percent” do not. */
function countsNothing(behind: NumberToken | undefined, after: NumberToken | undefined): boolean {
  if (/^(?:older|over|up|above|younger|under|more|less)$/u.test(after?.lower ?? '')) return false;
  return behind === undefined || /^(?:[^\p{L}%-]|and|when|at|but|or|in|now)$/u.test(behind.lower);
}

const SAID_OF_SOMEBODY = /^(?:is|was|were|are|be|turned|turns|turning|now|he's|she's|i'm)$/u;

/** “2. The council”: the mark of an item. */
function isItemMark(tokens: readonly NumberToken[], { first, next }: Quantity): boolean {
  const isMark = /^[.)]$/u.test(tokens[next]?.text ?? '') && tokens[next]?.gap === '' && isDigits(tokens[first]);
  return isMark && (first === 0 || /^[.!?”"]$/u.test(tokens[first - 1]?.text ?? ''));
}

/** “gave Ode 3 points”: counted all the same. */
const AFTER_NAMES = /^(?:points?|votes|seats|delegates|years|months|weeks|days|hours|minutes|times|million|billion)$/u;

/** “Section 230”, “No. 10”, “Amendment 64”, “Boeing 737”, “line 5” */
function isNumbered(tokens: readonly NumberToken[], { first, other }: Quantity): boolean {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  const [before, number] = [tokens[at], tokens[first]];
  if (!before || !number || !isDigits(number) || other || /[,.]/u.test(number.text)) return false;
  if (/[#№§]/u.test(before.text) || /^nos?$/u.test(before.lower)) return true;
  if (!isWord(before) || at !== first - 1 || before.lower.endsWith("'s")) return false;
  if (THINGS_BY_NUMBER.has(before.lower)) return true;
  if (AFTER_NAMES.test(tokens[first + 1]?.lower ?? '')) return false;
  const isCapital = /^\p{Lu}/u.test(before.text);
  return isCapital && (NAMED_BY_NUMBER.has(before.lower) || !opensSentence(tokens, at));
}

function opensSentence(tokens: readonly NumberToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^[.!?:“"‘]$/u.test(before.text);
}

/** “the two states”, “these three”, “all four” */
function isPointing(tokens: readonly NumberToken[], { first, next, value, kind }: Quantity): boolean {
  if (kind !== 'count' || value === null || value > 12 || isDigits(tokens[first])) return false;
  const before = tokens[first - 1]?.lower ?? '';
  return !STRETCH_WORDS.has(before) && POINTING.has(before) && !isHyphen(tokens, next);
}

/** “one” counts only before a measure: “one of them”, “no one” and “one day” do not. */
function isOne(tokens: readonly NumberToken[], { first, next, value, kind }: Quantity): boolean {
  const word = tokens[first]?.lower ?? '';
  if (word === 'zero') return true;
  if (kind !== 'count' || word !== 'one' || value !== 1) return false;
  const isLimited = /^(?:least|about|nearly|almost|roughly|under|than)$/u.test(tokens[first - 1]?.lower ?? '');
  const unit = tokens[next]?.lower ?? '';
  if (SIZE_UNITS.has(unit) || (TIME_UNITS.has(unit) && !/^(?:day|night|weekend)$/u.test(unit))) return false;
  return !isLimited || unit === 'of';
}
