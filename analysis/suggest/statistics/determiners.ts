import { wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import { STRETCH_WORDS } from './statistic-words.ts';

export const DETERMINERS =
  /^(?:the|these|those|all|its|their|his|her|our|my|your|a|an|any|such|both|this|that|other|more)$/u;

/** “of all the past”: no more than three. */
export function behindDeterminers(tokens: readonly NumberToken[], at: number): number {
  let next = at;
  while (next < at + 3 && isDetermining(wordAt(tokens, next))) next += 1;
  return next;
}

function isDetermining(word: string): boolean {
  return DETERMINERS.test(word) || STRETCH_WORDS.has(word);
}
