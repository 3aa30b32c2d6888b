import { wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import { readNumber } from '../../numbers/numbers.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { behindDeterminers } from './determiners.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { STRETCH_WORDS, TIME_UNITS } from './statistic-words.ts';

/** “over the next decade”, “over 10 years”, “within two weeks”, behind what is not itself a time. */
export function overTime(tokens: readonly NumberToken[], at: number, { kind }: Quantity, isTime: boolean): number {
  const isAmount = kind === 'money' || kind === 'percent' || kind === 'multiple';
  if (isTime || !isAmount || !/^(?:over|in|within|during|for)$/u.test(wordAt(tokens, at))) return at;
  const isThe = /^(?:the|a)$/u.test(wordAt(tokens, at + 1));
  const stretch = isThe ? at + 2 : at + 1;
  const isStretch = STRETCH_WORDS.has(wordAt(tokens, stretch));
  const number = readNumber(tokens, isStretch ? stretch + 1 : stretch);
  const unit = number?.next ?? (isStretch ? stretch + 1 : stretch);
  return (number || isStretch) && TIME_UNITS.has(wordAt(tokens, unit)) ? unit + 1 : at;
}

/** “from 2009 to 2013” */
export function fromTo(tokens: readonly NumberToken[], at: number): number {
  const words = tokens
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(' ');
  return /^(?:from \d{4} to|from \d{4} through|between \d{4} and) \d{4}$/u.test(words) ? at + 4 : at;
}

/** “a month after the flood”: how long after, where nothing dates it. */
export function afterWhat(tokens: readonly NumberToken[], at: number, { first }: Quantity, isTime: boolean): number {
  const isRough = /^(?:roughly|about|nearly|almost|around|approximately)$/u.test(wordAt(tokens, first - 1));
  if (!isTime || !isRough || !/^(?:after|before)$/u.test(wordAt(tokens, at))) return at;
  const noun = behindDeterminers(tokens, at + 1);
  const end = nounPhraseEnd(tokens, noun, true);
  return end > noun ? end : at;
}
