import { isHyphen, isWord, wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import { readNumber } from '../../numbers/numbers.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { behindDeterminers, DETERMINERS } from './determiners.ts';
import { comparedWith, sizeOf } from './extend-by-comparison.ts';
import { afterWhat, fromTo, overTime } from './extend-by-time.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { IN_WHAT, RATE_UNITS, TIME_UNITS } from './statistic-words.ts';

/** Gives where the phrase ends that goes on at a token, `at` itself where none does. */
type Extension = (tokens: readonly NumberToken[], at: number, quantity: Quantity, isTime: boolean) => number;

const EXTENSIONS: readonly Extension[] = [
  perWhat,
  ofWhat,
  outOf,
  andTheDistrict,
  orMore,
  inWhat,
  overTime,
  fromTo,
  comparedWith,
  sizeOf,
  afterWhat,
];

/** More than three make no phrase that anybody would mark. */
const MOST_EXTENSIONS = 3;

/** What belongs to the number behind the noun: “of the members”, “a month”, “in prison”, “out of 456”. */
export function extendRight(tokens: readonly NumberToken[], quantity: Quantity, at: number, isTime: boolean): number {
  let next = at;
  for (let times = 0; times < MOST_EXTENSIONS; times += 1) next = extendOnce(tokens, quantity, next, isTime);
  return next;
}

function extendOnce(tokens: readonly NumberToken[], quantity: Quantity, at: number, isTime: boolean): number {
  for (const extend of EXTENSIONS) {
    const end = extend(tokens, at, quantity, isTime);
    if (end > at) return end;
  }
  return at;
}

/** “77 percent of the benefits”, “half the benefits”; of what “a 300-member coalition” is tells its name. */
function ofWhat(tokens: readonly NumberToken[], at: number, { kind, next }: Quantity): number {
  if (isHyphen(tokens, next)) return at;
  const isShare = kind === 'share' && DETERMINERS.test(wordAt(tokens, at));
  if (tokens[at]?.lower !== 'of' && !isShare) return at;
  const noun = behindDeterminers(tokens, isShare ? at : at + 1);
  const number = readNumber(tokens, noun);
  const end = nounPhraseEnd(tokens, number?.next ?? noun, true);
  if (end > (number?.next ?? noun)) return end;
  if (number) return number.next;
  return /^(?:them|us|those|these|it|which|whom)$/u.test(wordAt(tokens, at + 1)) ? at + 2 : at;
}

/** “a month”, “per person”, “each year”, “annually” */
function perWhat(tokens: readonly NumberToken[], at: number): number {
  const [word, unit] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (/^(?:annually|monthly|weekly|daily|hourly|yearly|apiece)$/u.test(word)) return at + 1;
  if (word === 'per') return isWord(tokens[at + 1]) || readNumber(tokens, at + 1) ? behindUnit(tokens, at + 1) : at;
  return /^(?:an?|each|every)$/u.test(word) && (TIME_UNITS.has(unit) || RATE_UNITS.has(unit)) ? at + 2 : at;
}

/** “per 100,000 people” */
function behindUnit(tokens: readonly NumberToken[], at: number): number {
  const number = readNumber(tokens, at);
  return number ? nounPhraseEnd(tokens, number.next, true) : at + 1;
}

function outOf(tokens: readonly NumberToken[], at: number): number {
  if (tokens[at]?.lower !== 'out' || tokens[at + 1]?.lower !== 'of') return at;
  const number = readNumber(tokens, behindDeterminers(tokens, at + 2));
  return number ? nounPhraseEnd(tokens, number.next, false) : at;
}

/** “18 states and the District of Columbia” counts the members of one list. */
function andTheDistrict(tokens: readonly NumberToken[], at: number): number {
  if (tokens[at - 1]?.lower !== 'states' || tokens[at]?.lower !== 'and') return at;
  const words = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  if (words.join(' ') === 'the district of columbia') return at + 5;
  return words[0] === 'd.c.' ? at + 2 : at;
}

/** “or more”, “and older”, “years old” */
function orMore(tokens: readonly NumberToken[], at: number, _: Quantity, isTime: boolean): number {
  const [word, behind] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (isTime && word === 'old') return at + 1;
  if (/^(?:long|tall|high|wide|deep|thick)$/u.test(word)) return at + 1;
  const isLimit = /^(?:more|less|fewer|older|younger|over|under|higher|lower|above|below|up|greater|longer|so)$/u.test(
    behind,
  );
  return /^(?:or|and)$/u.test(word) && isLimit && wordAt(tokens, at + 2) !== 'than' ? at + 2 : at;
}

/** “20 years in prison”, “$2 million in damages”, “a 5 percent cut in benefits” */
function inWhat(tokens: readonly NumberToken[], at: number, { kind, next }: Quantity): number {
  const [word, what] = [tokens[at]?.lower, tokens[at + 1]];
  if (word === 'behind' && what?.lower === 'bars') return at + 2;
  if (word !== 'in' || !what || !/^\p{Ll}/u.test(what.text)) return at;
  const isChange = kind === 'percent' && at > next && tokens[next]?.lower !== 'of';
  const end = IN_WHAT.has(what.lower) || isChange ? nounPhraseEnd(tokens, at + 1, true) : at;
  return end > at + 1 ? end : at;
}
