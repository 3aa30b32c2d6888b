import { isHyphen, isWord, wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { extendLeft } from './extend-left.ts';
import type { LeftSide } from './extend-left.ts';
import { extendRight } from './extend-right.ts';
import { MEASURED_NOUNS, TIME_UNITS, VOTING_WORDS } from './statistic-words.ts';

/** A quantity with what it measures; indexes of tokens, `next` behind the last. */
export interface StatisticSpan extends LeftSide {
  next: number;
  /** Behind the noun that is counted; the quantity's own end where there is none. */
  nounEnd: number;
}

/** The smallest phrase that holds the number, its unit and what it measures, as the codebook asks. */
export function statisticSpan(tokens: readonly NumberToken[], quantity: Quantity): StatisticSpan {
  const nounEnd = countedNounEnd(tokens, quantity);
  const isTime = tokens.slice(quantity.next, nounEnd).some(({ lower }) => TIME_UNITS.has(lower));
  const next = extendRight(tokens, quantity, nounEnd, isTime);
  return { ...extendLeft(tokens, quantity, { isTime, isBare: next === quantity.next }), nounEnd, next };
}

function countedNounEnd(tokens: readonly NumberToken[], quantity: Quantity): number {
  const { next, kind, value } = quantity;
  if (isHyphen(tokens, next)) return nounPhraseEnd(tokens, compoundEnd(tokens, next), true);
  if (kind === 'multiple') return next;
  const behind = wordAt(tokens, next);
  if (kind === 'share') return nounPhraseEnd(tokens, next, MEASURED_NOUNS.has(behind));
  const isAdjective = isDetermined(tokens, quantity) || MEASURED_NOUNS.has(behind);
  if (kind === 'money' || kind === 'percent') return isAdjective ? nounPhraseEnd(tokens, next, true) : next;
  if (quantity.other && VOTING_WORDS.has(behind)) return next + 1;
  return nounPhraseEnd(tokens, next, value === 1 || isAdjective);
}

/** Behind “-member” of “300-member”, “-year-old” of “10-year-old”. */
function compoundEnd(tokens: readonly NumberToken[], at: number): number {
  let next = at;
  while (isHyphen(tokens, next) && isWord(tokens[next + 1])) next += 2;
  return next;
}

/** “a 23 percent cut”: with an article before it, a measure belongs to a noun. */
function isDetermined(tokens: readonly NumberToken[], { first }: Quantity): boolean {
  const before = wordAt(tokens, first - 1);
  return /^(?:an?|the|its|their|his|her|our|this|that|another|each|every)$|['’]s$/u.test(before);
}
