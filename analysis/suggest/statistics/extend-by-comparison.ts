import { wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { nounPhraseEnd } from './noun-phrase.ts';

/** “twice as many boats”, “three times more likely”, “10 percent larger” */
export function comparedWith(tokens: readonly NumberToken[], at: number, { kind }: Quantity): number {
  const word = wordAt(tokens, at);
  if (kind !== 'multiple' && kind !== 'percent') return at;
  if (word === 'as' && kind === 'multiple') return nounPhraseEnd(tokens, at + 2, true);
  if (/^(?:more|less|fewer)$/u.test(word)) return nounPhraseEnd(tokens, at + 1, true);
  return /^(?:higher|lower|larger|bigger|greater|longer|shorter|smaller|faster|slower|older|younger|stronger|weaker)$/u.test(
    word,
  )
    ? at + 1
    : at;
}

/** “twice the size of a bus”, “three times the rate” */
export function sizeOf(tokens: readonly NumberToken[], at: number, { kind }: Quantity): number {
  if (kind !== 'multiple' || !/^(?:the|its|their|his|her)$/u.test(wordAt(tokens, at))) return at;
  const end = nounPhraseEnd(tokens, at + 1, true);
  return end > at + 1 ? end : at;
}
