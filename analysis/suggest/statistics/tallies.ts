import { isWord } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { VOTING_WORDS } from './statistic-words.ts';

/** In tokens: how far from “5-4” the vote may stand that it counts. */
const REACH = 15;

/** Two bare numbers, as “5-4” and “52 to 48”, measure something only where a vote or a game is told of. */
export function isTallyWithoutVote(
  tokens: readonly NumberToken[],
  { kind, other, first, next }: Quantity,
  { nounEnd }: { nounEnd: number },
): boolean {
  if (kind !== 'count' || !other || nounEnd > next) return false;
  const around = tokens.slice(Math.max(0, first - REACH), next + REACH);
  return !around.some((token) => isWord(token) && VOTING_WORDS.has(token.lower));
}
